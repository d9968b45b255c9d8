// In: whatever a client gives for the section `probity`. Out: settings, each at its default where the client says nothing sensible.
import { profiles } from '../core/review/finding.ts';
import { entryOf } from './client.ts';

export type Settings = {
  readonly enable: boolean;
  /** Undefined: worked out from each draft. */
  readonly profile: string | undefined;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
};

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((v) => typeof v === 'string') : [];

export function readSettings(section: unknown): Settings {
  return {
    enable: entryOf(section, 'enable') !== false,
    profile: profiles.find((p) => p === entryOf(section, 'profile')),
    include: strings(entryOf(section, 'include')),
    exclude: strings(entryOf(section, 'exclude')),
  };
}
