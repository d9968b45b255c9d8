// In: a web worker, as vscode.dev gives one. Out: the server on the worker's messages. It can read no file: the client hands it the
// language library and the council's folder.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { workerHost } from './host/worker-host.ts';
import { serve } from './server.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
serve(connection, workerHost(connection));
connection.listen();
// A worker whose script cannot be read says nothing at all: this tells the client that somebody is there.
scope.postMessage('probity: ready');
