// In: a draft with its people. Out: pictures and papers whose file's name tells of a private person what the page does not: whoever saves or
// hovers over the picture reads it.
import type { Check } from '../../core/protocol/checks.ts';
import { namedFiles } from '../file-names.ts';

export const check: Check = {
  traits: {
    consent: ['said', 'noted', 'no'],
  },
  draft: (draft, workspace, _day, known) =>
    namedFiles(draft, known, workspace)
      .filter((f) => f.more || f.person?.standing === 'private')
      .map((f) => ({
        span: f.span,
        // A note of consent is for the picture and the name, and not for a street or an illness.
        traits: { consent: f.more && f.person?.consents !== 'said' ? 'no' : (f.person?.consents ?? 'no') },
        captures: { name: f.name },
        ...(f.person === undefined ? {} : { person: f.person.key }),
      })),
};
