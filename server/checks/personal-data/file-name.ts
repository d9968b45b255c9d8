// In: a draft with its people. Out: pictures and papers whose file's name tells of a private person what the page does not: whoever saves or
// hovers over the picture reads it.
import type { Check } from '../../core/protocol/checks.ts';
import { namedFiles } from '../file-names.ts';

export const check: Check = {
  traits: { consent: ['yes', 'no'] },
  draft: (draft, workspace, _day, known) =>
    namedFiles(draft, known, workspace)
      .filter((f) => f.more || f.person?.standing === 'private')
      .map((f) => ({
        span: f.span,
        traits: { consent: f.person?.consents === true ? 'yes' : 'no' },
        captures: { name: f.name },
        ...(f.person === undefined ? {} : { person: f.person.key }),
      })),
};
