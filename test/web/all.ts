// Every test that runs in a browser, by name.
import { bareWorkerFindsTheSame, bareWorkerWithoutLanguage } from './bare-worker.ts';

export const webTests: readonly { readonly name: string; readonly run: () => Promise<void> }[] = [
  { name: 'a worker with web globals only finds what the desktop finds, draft by draft', run: bareWorkerFindsTheSame },
  { name: 'without its language library a worker says so and goes on', run: bareWorkerWithoutLanguage },
];
