// The packed extension in VS Code for the Web: as it should be, and with a part that cannot be fetched.
import assert from 'node:assert/strict';
import { inVsCodeWeb } from '../rig/vscode-web.ts';
import { drafts, onDesktop } from '../web/drafts.ts';

const suite = 'dist/test/web-host/suite.cjs';

export const webHostTests = (vsix: string): readonly { readonly name: string; readonly run: () => Promise<void> }[] => [
  {
    name: 'the packed extension in a web worker extension host',
    run: async () => {
      const files = {
        'drafts.json': JSON.stringify(drafts),
        'expected.json': JSON.stringify(await onDesktop()),
        'what.json': '{"without":""}',
      };
      const asked = await inVsCodeWeb(vsix, suite, files);
      assert.equal(
        asked.get('/extension/dist/language.cjs'),
        1,
        'the language library is fetched once, also after a restart',
      );
    },
  },
  {
    name: 'the packed extension where its worker cannot be fetched',
    run: async () => {
      const files = { 'what.json': '{"without":"worker"}' };
      await inVsCodeWeb(vsix, suite, files, ['/dist/server.worker.js'], 'Probity could not start');
    },
  },
  {
    name: 'the packed extension where its language library cannot be fetched',
    run: async () => {
      const files = { 'what.json': '{"without":"language"}' };
      await inVsCodeWeb(vsix, suite, files, ['/dist/language.cjs'], 'Probity could not load its language model');
    },
  },
];
