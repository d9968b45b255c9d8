// In: a draft with its people. Out: pictures and papers whose file's name tells of a private person what the page does not: whoever saves or
// hovers over the picture reads it.
import type { Stood } from '../../core/people/standing.ts';
import { aboutIn } from '../../core/people/subjects.ts';
import type { Check } from '../../core/protocol/checks.ts';
import { namedFiles } from '../file-names.ts';

export const check: Check = {
  traits: {
    consent: ['said', 'noted', 'no'],
  },
  draft: (draft, workspace, _day, known) => {
    const files = namedFiles(draft, known, workspace).filter((f) => f.more || f.person?.standing === 'private');
    if (files.length === 0) return [];
    const about = aboutIn(draft, known.facts, known.people, known.list);
    const isChild = (person: Stood | undefined): boolean =>
      person !== undefined && about.some((a) => a.subjects.some((s) => s.child && s.person?.key === person.key));
    return files.map((f) => ({
      span: f.span,
      // A note of consent is for the picture and the name, and not for a street or an illness.
      traits: { consent: f.more && f.person?.consents !== 'said' ? 'no' : (f.person?.consents ?? 'no') },
      captures: { name: f.name },
      words: { noun: isChild(f.person) ? 'child' : 'resident' },
      ...(f.person === undefined ? {} : { person: f.person.key }),
    }));
  },
};
