// In: a sentence of a block. Out: whether it speaks of one person or one firm that a reader could tell: by name, by title, as he or she, by a
// post that one person holds ("our fleet manager", "one member for Kelsey Moor"), or by the name of a firm.
import type { Word } from '../language/words.ts';
import { overlaps, type Span } from '../span.ts';
import { wordRange } from './cues.ts';
import type { BlockFacts } from './facts.ts';

const posts = new Set(
  'manager officer director clerk treasurer surveyor inspector councillor member contractor engineer planner warden caretaker secretary foreman supervisor landlord landlady developer builder operator licensee headteacher head bursar accountant auditor chairman chairwoman chair deputy leader boss chief registrar bailiff janitor valuer architect consultant candidate agent trustee governor firm company applicant supplier lady gentleman woman man couple shop garage takeaway restaurant café cafe pub surgery butcher baker bakery salon kennels hotel nightclub minicab nursery van bar dentist doctor superintendent master keeper driver chef coach owner proprietor scoutmaster headmaster postmaster choirmaster verger organist churchwarden steward barman groundsman greenkeeper handyman gaffer manageress'.split(
    ' ',
  ),
);
const firms = new Set(
  'ltd limited plc llp homes paving developments construction builders estates lettings coaches skips scaffolding surfacing recycling haulage plumbing roofing properties holdings partners associates contractors services engineering motors cabs taxis demolition joinery plant groundworks civils lets systems security cleaning catering logistics freight salvage glazing drainage landscapes landscaping nurseries breweries brewery consulting consultancy consultants surveyors auctioneers rentals aggregates quarries asphalt tarmac fencing electrical electrics plumbers outsourcing recruitment scrap tyres autos garages alarms solicitors accountants architects'.split(
    ' ',
  ),
);
const points = /^(?:the|our|that|this|one|certain|another|his|her|their|my|your|former|said)$/;
const pronoun = /^(?:he|she|him|his|her|hers)$/;
const furthest = 3;

/** "the market manager", "a certain member": what points at them stands up to three words before. */
function isPost(words: readonly Word[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - furthest); i--) {
    const word = words[i];
    if (word === undefined || word.kind !== 'word') return false;
    if (points.test(word.text)) return true;
  }
  return false;
}

/** "Dunleavy Paving": a firm's name has a capital before the word that says what it is. */
const isFirm = (words: readonly Word[], at: number, from: number): boolean =>
  words[at]?.shape !== 'lower' && at > from && words[at - 1]?.kind === 'word' && words[at - 1]?.shape !== 'lower';

export function speaksOfSomebody(facts: BlockFacts, sentence: Span): boolean {
  if (facts.mentions.some((m) => m.how !== 'you' && overlaps(m.span, sentence))) return true;
  if (facts.names.some((n) => n.how !== 'family' && overlaps(n.span, sentence))) return true;
  const { from, to } = wordRange(facts.words, sentence);
  for (let at = from; at < to; at++) {
    const text = facts.words[at]?.text ?? '';
    if (pronoun.test(text)) return true;
    if (posts.has(text) && isPost(facts.words, at, from)) return true;
    if (firms.has(text) && isFirm(facts.words, at, from)) return true;
  }
  return false;
}
