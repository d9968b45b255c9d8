// In: a draft with its people. Out: what only the writer knows of them: whether somebody whose part nothing tells is named in a public role
// and has agreed, and whether those in a picture have. Each is a question.
import { fieldOf } from '../../core/draft/draft.ts';
import type { Stood } from '../../core/people/standing.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';
import { namedFiles } from '../file-names.ts';

const inPicture =
  /\b(?:child|children|pupils?|students?|boys?|girls?|toddlers?|baby|babies|famil(?:y|ies)|parents?|mums?|dads?|residents?|tenants?|patients?|pensioners?|volunteers?|visitors?|customers?|couple|carers?|crowd|neighbours?|shoppers?|teenagers?|youngsters?|players?|runners?)\b/i;
/** Named with title and surname or in full, so that readers know who is meant. */
const isNamed = (p: Stood): boolean =>
  p.surname !== undefined && !p.family && (p.given.length > 0 || p.mentions.some((m) => m.how === 'title'));

/** A list of winners, candidates or speakers: what stands above it says why they are named. */
const listOf =
  /\b(?:candidates?|nominated|winners?|award|awards|shortlist|finalists?|speakers?|line-up|performers?|trustees|committee|governors|councillors|judges|panel)\b/i;

function listed(p: Stood, known: Known, kinds: readonly string[]): boolean {
  return p.mentions.some((m) => {
    if (kinds[m.block] !== 'cell' && kinds[m.block] !== 'item') return false;
    for (let i = m.block - 1; i >= 0 && i > m.block - 40; i--) {
      const text = known.facts[i]?.text ?? '';
      if (listOf.test(text)) return true;
      if (kinds[i] === 'heading') return false;
    }
    return false;
  });
}

export const check: Check = {
  traits: { asks: ['person', 'picture'] },
  draft: (draft, workspace, _day, known) => {
    const consent = fieldOf(draft, 'consent_ref') !== undefined;
    const kinds = draft.blocks.map((b) => b.kind);
    const body = (block: number): boolean =>
      !['comments', 'contact'].includes(draft.sections[block] ?? 'body') && kinds[block] !== 'field';
    const unknown = known.people.filter(
      (p) =>
        p.standing === 'unknown' &&
        isNamed(p) &&
        !p.convicted &&
        !p.dead &&
        !p.consents &&
        !p.author &&
        p.mentions.some((m) => body(m.block)) &&
        !listed(p, known, kinds) &&
        !(consent && quoted(p)),
    );
    function quoted(p: Stood): boolean {
      return draft.speech.some((all) =>
        all.some(
          (s) => s.speaker !== undefined && p.surname !== undefined && s.speaker.toLowerCase().includes(p.surname),
        ),
      );
    }
    const people = unknown.flatMap((p): readonly Hit[] =>
      p.mentions
        .filter((m) => body(m.block))
        .map((m) => ({
          block: m.block,
          span: m.name,
          traits: { asks: 'person' },
          captures: {},
          words: { name: p.display },
          person: p.key,
        })),
    );
    const pictures = draft.blocks.flatMap((b, block): readonly Hit[] =>
      b.kind === 'alt' && !consent && inPicture.test(b.text)
        ? [{ block, span: { start: 0, end: b.text.length }, traits: { asks: 'picture' }, captures: {} }]
        : [],
    );
    // A name that only the file of a picture has, and nothing else with it.
    const files = namedFiles(draft, known, workspace)
      .filter((f) => f.person === undefined && !f.more && !consent)
      .map((f): Hit => ({ span: f.name, traits: { asks: 'person' }, captures: {}, words: { name: f.display } }));
    return [...people, ...files, ...pictures.slice(0, 1)];
  },
};
