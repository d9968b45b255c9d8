// In: a draft and the workspace. Out: the council's crest, press office, telephone and addresses where a member or a group gives them as its own:
// in the front matter, and in the lines that say how to reach the writer.
import { type Draft, fieldOf, wordsOfField } from '../../core/draft/draft.ts';
import type { BlockFacts } from '../../core/facts/facts.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';
import { onceFor } from '../../core/remembered.ts';
import type { Workspace } from '../../core/review/workspace.ts';
import type { Span } from '../../core/span.ts';

const crest =
  /(?:crest|coat[-_ ]?of[-_ ]?arms|letterhead|civic[-_ ]?(?:logo|seal|badge)|(?:council|borough|district|county|city)[-_ ]?(?:logo|brand|badge|seal))/i;
/** A group's own badge may have the council's name in it. */
const ownBadge = /(?:labour|conservative|tory|libdem|lib[-_ ]dem|liberal|green|reform|independent|group|party)/i;
const office =
  /\b(?:(?:democratic|member|members[’']|committee|customer|corporate|legal|electoral) services(?:,| at| of| team)?[\w ]{0,4}?\b(?=[^|\n]{0,60}\bcouncil\b)|(?:council(?:['’]s)?|city|borough|county|district|town hall|civic centre|corporate)\s+(?:press|media|news|communications|comms)\s+(?:office|team|desk|officer|unit|department)|council(?:['’]s)? (?:switchboard|contact centre|main number|communications|comms)|(?:town hall|civic centre) switchboard|(?:press|media|communications) (?:office|team|officer)s?,? (?:(?:at|of) )?(?:the )?(?:\w+ ){0,3}council|(?:town hall|civic centre|county hall|city hall|guildhall|council offices)(?=,? (?:on |at |tel[.:]? )?0\d))\b/i;
/** The name of the council in front: "Harrowmere City" of "Harrowmere City Council press office". */
const nameBefore = /(?:\p{Lu}[\p{L}'’-]*\s+){1,4}$/u;
const ofGroup =
  /\b(?:labour|conservative|tory|liberal|lib dem|green|reform|independent|group(?:['’]s)?|party|association)\s+(?:press|media|communications)\b/i;
const line =
  /^\W*(?:(?:media|press)\s+)?(?:contacts?|enquiries|queries)\b|^\W*(?:reach|write to|e-?mail|get in touch|to (?:join|help|support|volunteer)|join us|sign up)\b|^\W*for (?:more|further|interviews|details|comments?|media|press|a quote|quotes)\b/i;
/** "Write to the consultation at schools@…", "comments on the plan go to …": readers are sent to the council, and the writer has another address. */
const toCouncil =
  /\b(?:consultations?|have your say|whichever side|planning (?:team|department|officers?)|(?:comments?|objections?|views|repl(?:y|ies)|responses?|questions) (?:on|to|about|by|can|should|may|must|go)|respond|report (?:it|a|any|them|potholes|fly-?tipping)|register to vote|electoral registration)\b/i;
const address = /[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g;

/** Words of a council's name that its domain begins with: "Harrowmere City Council" is harrowmere.gov.uk. */
function ownDomain(domain: string, draft: Draft, workspace: Workspace): boolean {
  const lower = domain.toLowerCase();
  if (/\.gov\.(?:uk|wales|scot)$/.test(lower)) return true;
  if (workspace.council.domains.some((d) => lower === d || lower.endsWith(`.${d}`))) return true;
  const name = (fieldOf(draft, 'council') ?? workspace.council.name ?? '').toLowerCase().replace(/[^a-z ]/g, '');
  const place = name.replace(/\b(?:city|county|district|borough|town|parish|council|of|the|royal|metropolitan)\b/g, '');
  const label = lower.split('.', 1)[0] ?? '';
  const joined = place.replace(/\s+/g, '');
  return joined.length > 3 && (label === joined || label === `${joined}council`);
}

function meansIn(text: string, draft: Draft, workspace: Workspace): readonly (Span & { readonly what: string })[] {
  const found: (Span & { readonly what: string })[] = [];
  const m = ofGroup.test(text) ? null : office.exec(text);
  if (m !== null) {
    const name = nameBefore.exec(text.slice(0, m.index))?.[0].length ?? 0;
    found.push({ start: m.index - name, end: m.index + m[0].length, what: 'office' });
  }
  for (const a of text.matchAll(address))
    if (ownDomain(a[1] ?? '', draft, workspace))
      found.push({ start: a.index, end: a.index + a[0].length, what: 'address' });
  return found;
}

function inFrontMatter(draft: Draft, workspace: Workspace): readonly Hit[] {
  return draft.frontMatter.fields.flatMap((field): readonly Hit[] => {
    if (typeof field.value !== 'string') return [];
    const span = wordsOfField(draft, field);
    const hit = (what: string): Hit => ({ span, traits: { what, where: 'front-matter' }, captures: {} });
    if (/^(?:logo|letterhead|masthead)$/i.test(field.key))
      return crest.test(field.value) && !ownBadge.test(field.value) ? [hit('crest')] : [];
    if (!/^(?:contacts?|email|phone|media_contact|press_contact)$/i.test(field.key)) return [];
    const [first] = meansIn(field.value, draft, workspace);
    return first === undefined ? [] : [hit(first.what)];
  });
}

const isOwnLine = onceFor(({ text }: BlockFacts): boolean => line.test(text) && !toCouncil.test(text));

function inProse(draft: Draft, workspace: Workspace, known: Known): readonly Hit[] {
  return draft.blocks.flatMap((block, i): readonly Hit[] => {
    if (block.kind === 'field' || block.opaque || draft.sections[i] === 'comments') return [];
    const facts = known.facts[i];
    if (facts === undefined || (draft.sections[i] !== 'contact' && !isOwnLine(facts))) return [];
    const [first] = meansIn(block.text, draft, workspace);
    if (first === undefined) return [];
    const { what, ...span } = first;
    return [{ span, block: i, traits: { what, where: 'line' }, captures: {} }];
  });
}

function pictures(draft: Draft): readonly Hit[] {
  return draft.asides
    .filter((a) => a.kind === 'image-target' && crest.test(a.text) && !ownBadge.test(a.text))
    .map(
      ({ source, picture }): Hit => ({
        span: picture?.source ?? source,
        traits: { what: 'crest', where: 'picture' },
        captures: {},
      }),
    );
}

export const check: Check = {
  traits: { what: ['crest', 'office', 'address'], where: ['front-matter', 'line', 'picture'] },
  draft: (draft, workspace, _day, known) => [
    ...inFrontMatter(draft, workspace),
    ...inProse(draft, workspace, known),
    ...pictures(draft),
  ],
};
