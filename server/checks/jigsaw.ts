// In: a sentence and the one that goes on about the same person. Out: somebody without a name of whom it tells a place that everybody there
// knows, and at least two things more that few share, one of them private or an event: neighbours put them together.
import { goesOn } from '../core/people/described.ts';
import { privateKinds } from '../core/people/particulars.ts';
import { type AboutSentence, kinds, type Subject } from '../core/people/subjects.ts';
import type { Hit } from '../core/protocol/checks.ts';
import { hitOf, nameless } from './said.ts';

const children =
  '(?:two|three|four|five|six|seven|eight|nine|ten|twins|triplets|\\d{1,2})(?: (?:young |small |little |grown |adopted |disabled )?(?:children|kids|boys|girls|sons|daughters|bairns))?';
/** "single mum of four", "with her three boys", "widower" */
const family = new RegExp(
  `\\b(?:(?:single|lone) (?:mum|mother|mam|dad|father|parent)|(?:mum|mother|mam|dad|father|parents|couple|family|grandmother|grandfather|gran|nan|widow|widower) (?:of|with|to) (?:her |his |their )?${children}|with (?:her|his|their|the) ${children}|widow(?:er)?|(?:her|his|their) (?:twins|triplets|newborn|(?:two|three|four|five|six) (?:children|kids|boys|girls|sons|daughters)))\\b`,
  'i',
);
/** What happens to few, and is talked about. */
const event =
  /\b(?:won (?:the|£)[\w ,£]{0,20}(?:lottery|jackpot)|(?:was|were|been) (?:rescued|airlifted|burgled|stabbed|mugged|evicted|sectioned|knocked (?:down|over)|made redundant|sacked|suspended|arrested|bitten|robbed|attacked|pulled (?:out|from))|gave birth|lost (?:her|his|their) (?:home|house|husband|wife|partner|baby|son|daughter|job|leg|arm|sight)|on (?:her|his) own since (?:her|his) (?:[a-z]+ ){0,2}(?:went|left|died|walked out|passed away|moved out|was sent down)|(?:her|his) (?:husband|wife|partner|other half|man) (?:went|left|walked out|died|passed away|moved out|threw (?:her|him) out)|whose (?:[\w’'-]+ ){1,4}(?:died|drowned|was killed|burned down|burnt down|left (?:her|him)|was jailed|is in prison)|walked out (?:on|of)|tried to (?:kill|take)|overdose)\b/i;
const job =
  /^(?:barmaid|barman|waitress|waiter|cashier|shop assistant|vet|dentist|butcher|baker|postmaster|postmistress|caretaker|barber|hairdresser|chemist|librarian|farmer|milkman|lollipop lady|lollipop man|childminder|bus driver|crossing patrol|school cook|cook|receptionist|social worker|care worker|nurse|teacher|teaching assistant|clerk|gardener|park keeper|apprentice|postman|postwoman|publican|signalman|plumber|builder|cleaner|midwife|health visitor|dinner lady|lunchtime supervisor|bin man|stallholder|taxi driver|cabbie|lifeguard|porter|trader|shopkeeper|signwriter)$/i;
/** Told of nobody in particular: a case that might be, a rule, a sum. */
const general =
  /\b(?:if|imagine|suppose|say|picture|take|for example|for instance|such as|typical(?:ly)?|average|could|would|might|any|every|each|many|some|most|per cent|one in (?:\w+)|a fictional|not (?:her|his|their) real|example|eligible|who (?:has|have) asked (?:us |me )?not to)\b|\d ?%/i;
const longAgo = /\b(?:1[0-8]\d\d|19[0-7]\d)\b/;

/** "The first to join was somebody the street was pleased to see. She lives in Quarry Lane with the twins …": nobody has a noun there. */
function lone(a: AboutSentence): Subject | undefined {
  const m = /^(?:She|He) (?:still |now |also )?(?:lives?|lived|is living|stays|moved|rents)\b/.exec(a.words);
  const street = kinds(a, 'street', 'spot').at(0);
  if (m === null || street === undefined || street.span.start - a.sentence.start > 50) return undefined;
  return nameless('goes-on', { start: a.sentence.start, end: a.sentence.start + (/^He/.test(a.words) ? 2 : 3) });
}

export function jigsawIn(text: string, a: AboutSentence, next: AboutSentence | undefined): readonly Hit[] {
  const sentence = text.slice(a.sentence.start, a.sentence.end);
  const subject =
    lone(a) ??
    a.subjects.find(
      (s) =>
        s.described !== undefined &&
        !s.own &&
        (!s.described.several || /^(?:couple|family)$/.test(s.described.noun)) &&
        s.described.how !== 'kin',
    );
  if (subject === undefined || a.subjects.some((s) => s.how === 'named')) return [];
  if (general.test(sentence) || longAgo.test(sentence)) return [];
  const more = next?.block === a.block ? text.slice(next.sentence.start, next.sentence.end) : '';
  // Where the next sentence has somebody whom readers know already, it speaks for itself.
  const on =
    next !== undefined && goesOn.test(more) && !general.test(more) && !next.subjects.some((s) => s.known)
      ? next
      : undefined;
  const words = on === undefined ? sentence : `${sentence} ${more}`;
  const of = (...wanted: Parameters<typeof kinds>[1][]): boolean =>
    [a, ...(on === undefined ? [] : [on])].some((x) => kinds(x, ...wanted).length > 0);
  // "A postman was bitten in Elm Row": where it happened leads to nobody.
  const own = (x: AboutSentence, from: number): boolean =>
    kinds(x, 'street', 'spot').some((p) => p.span.start >= from && !event.test(text.slice(from, p.span.start)));
  const placed =
    of('school', 'work', 'house', 'postcode') ||
    own(a, subject.span.start) ||
    (on !== undefined && own(on, on.sentence.start));
  if (!placed) return [];
  const closed = of(...privateKinds) || event.test(words);
  const others = [
    of('health'),
    of('belief', 'origin', 'orientation', 'membership'),
    of('service', 'employment'),
    event.test(words),
    family.test(words),
    of('age') && !subject.child,
    job.test(subject.described?.noun ?? '') || of('work'),
  ].filter((yes) => yes).length;
  if (!closed || others < 2) return [];
  const end = on === undefined ? a.sentence.end : on.sentence.end;
  const alone = on === undefined || jigsawIn(text, a, undefined).length > 0;
  const mark = alone ? a.sentence : { start: a.sentence.start, end };
  const told = kinds(a, ...privateKinds);
  return [hitOf(text, a, subject, 'jigsaw', mark, told.find((p) => p.span.start > subject.span.end)?.span)];
}
