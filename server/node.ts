#!/usr/bin/env node
// In: the command line of `probity-language-server`. Out: the server on standard input and output, or on the channel an editor opened.
import { createConnection } from 'vscode-languageserver/node';
import { nodeHost } from './host/node-host.ts';
import { faultText } from './lsp/answers.ts';
import { serve } from './server.ts';

const channel = /^--(?:stdio|node-ipc|socket(?:=\d+)?|pipe(?:=.*)?)$/;

if (process.argv.some((argument) => channel.test(argument))) {
  // The server outlives a mistake that slipped through; what is told of it holds no words of a draft.
  for (const event of ['uncaughtException', 'unhandledRejection']) {
    process.on(event, (error: unknown) => void process.stderr.write(`${faultText('the server', error)}\n`));
  }
  const connection = createConnection();
  serve(connection, nodeHost(__dirname));
  connection.listen();
} else {
  process.stderr.write(
    'An editor starts this program. It speaks the Language Server Protocol: probity-language-server --stdio\n',
  );
  process.exitCode = 2;
}
