// In: a draft's sentences with the people named in them. Out: which of those people are children, and which the author tells of as the author's own.
import type { Draft } from '../draft/draft.ts';
import type { BlockFacts } from '../facts/facts.ts';
import { onceAt } from '../remembered.ts';
import type { Span } from '../span.ts';
import type { Particular, Told } from './particulars.ts';
import type { PersonMention } from './people.ts';
import type { Stood } from './standing.ts';
import { isWellKnown } from './well-known.ts';

const kinBefore =
  /\b(my|our|his|her|their)\s+(?:[\w’'-]+\s+){0,3}?(?:wife|husband|partner|sons?|daughters?|child|children|kids?|boys?|girls?|baby|toddler|twins?|mum|mam|mother|dad|father|brother|sister|nan|gran|grandson|granddaughter|niece|nephew|stepson|stepdaughter|youngest|eldest|oldest|middle one|little ones?|two(?=,)|three(?=,)|pair|girls|lads)(?:,)?\s+$/i;
const childBefore =
  /\b(?:little|wee|baby|toddler|schoolboy|schoolgirl|pupils?|teenager|(?:my|our|his|her|their|the) (?:[\w’'-]+\s+){0,2}?(?:boy|girl|baby|toddler|child))(?:,)?\s+$|\b(?:Year|year) (?:[1-9]|1[0-3])(?:[’']s)?(?: pupils?| students?)?,?\s+$|\b(?:[1-9]|1[0-7]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)-(?:year|month)-old(?: [a-z]+)?(?:,)?\s+$|\b(?:pupil|learner|reader|writer|star) of the (?:week|month|term|year|day)\b[^.!?]{0,60}? (?:was|is|goes to|went to) $|\bbaby\b(?! (?:owl|otter|seal|swan|goat|donkey|alpaca|llama|elephant|giraffe|meerkat|penguin|gorilla|monkey|panda|hedgehog|rhino|camel|tapir|zebra|bird|badger|fox|bat)s?\b)[^.!?]{0,60}? (?:named|called|christened) $/i;
/** "wee Tam on the gritters": small in size, or not even that. */
const atWork =
  /^,? (?:on|from|in|of|at|off|driving|behind) (?:the|our) (?:[a-z]+ ){0,2}(?:gritters?|bins?|crews?|trucks?|lorr(?:y|ies)|vans?|depot|teams?|yard|council|office|desk|bar|counter|night shift|roads?|parks?|buses|ferry|harbour|squad|union|committee|shop)\b|^,? (?:who (?:works|drives|runs|manages)|our (?:driver|foreman|manager))\b/;
const pupilAfter =
  /^, (?:from )?(?:Year (?:[1-9]|1[0-3])|(?:Dosbarth|Blwyddyn) \d{1,2}|Class \d[A-Z]?|[1-9][A-Z]|Reception|Nursery|[PS][1-7])\b|^ (?:kids|children|boys|girls|twins|bairns|little ones|toddler)\b(?![’']s?)|^[^.!?]{0,40}\b(?:in|into|to|from) (?:Miss|Mrs|Mr|Ms) [A-Z][\w’'-]+[’']s (?:class|at)\b|^,? (?:(?:who is |is |now )?(?:in|of|from) (?:(?:[A-Z][\w’'. ]{2,24}(?:’s|'s) )?(?:Year (?:[1-9]|1[0-3])|class)\b|(?:Dosbarth|Blwyddyn) \d|[PS][1-7]\b|Reception|Class \d|nursery)|(?:a|an) (?:Year \d+ )?(?:pupil|schoolboy|schoolgirl|toddler)|(?:who )?(?:goes|go|started|starts|has just started|attends) (?:to|at)? ?(?:[A-Z][\w’'.]+ ){1,4}(?:Primary|Infants?|Juniors?|Nursery|Academy|School|High))/;
/** "We fly to Madeira with Rosie, 9": whoever goes along with the author is the author's. */
const atHome = /\b(?:we|i|us)\b[^.!?;:]{0,45}\bwith (?:(?:little|baby|young) )?$/i;
/** "while Rosie (7) and baby Tomos nap" */
/** "Poppy (7) and Barnaby (4) came with me to the consultation because the childminder was poorly" */
const alongWithMe =
  /^(?:\([^()]*\) )?(?:and [\p{L}’'-]+ (?:\([^()]*\) )?)?(?:came|come|went|sat|tagged|walked|cycled) (?:along |home |out )?(?:with|beside|behind) me\b/u;
const whileThey =
  /\b(?:while|before|until|once|now|after) (?:little |baby )?\|[^.!?;:]{0,40}\b(?:naps?|sleeps?|is asleep|are asleep|wakes?|goes to bed|go to bed|gets? up|is in the bath|are in the bath|watch(?:es)? (?:telly|tv|cartoons)|is at nursery|are at school|is at school|has (?:her|his|their) tea|have their tea)\b/i;

/** Ages stand within a few letters of the name: "Rosie, who is seven,", "Alfie (4)". */
function ageBeside(told: Told, span: Span, text: string): number | undefined {
  const after = (p: Particular): boolean =>
    p.span.start >= span.end &&
    p.span.start - span.end < 24 &&
    /^(?:,|\s|\(|who|[’']s|is|was|are|aged?|now|just|only|has|turned|turns|will be)*$/i.test(
      text.slice(span.end, p.span.start),
    );
  const before = (p: Particular): boolean =>
    p.span.end <= span.start && span.start - p.span.end < 22 && /-old/.test(text.slice(p.span.start, p.span.end));
  return told.particulars.find((p) => p.kind === 'age' && (after(p) || before(p)))?.value;
}

export type Named = { readonly mention: PersonMention; readonly person: Stood };
/** What a sentence tells, in its block, with whom it names. */
export type NamedSentence = {
  readonly told: Told;
  readonly block: number;
  readonly f: BlockFacts;
  readonly named: readonly Named[];
};

/** Whether the words beside a place in a sentence say that whoever stands there is a child. */
export const childSigns = onceAt((told: Told, span, facts: BlockFacts): boolean => {
  const before = facts.text.slice(Math.max(told.sentence.start, span.start - 80), span.start);
  const after = facts.text.slice(span.end, Math.min(told.sentence.end, span.end + 70));
  const years = ageBeside(told, span, facts.text);
  const title = /^(?:Mayor|Councillor|Cllr)\b/.exec(facts.text.slice(span.start, span.end))?.[0] ?? '';
  if (inOffice.test(`${before.slice(-50)}${title}`)) return false;
  return (
    (years !== undefined && years < 18) ||
    (childBefore.test(before) &&
      (years === undefined || years < 18) &&
      !(/\bwee $/i.test(before) && atWork.test(after))) ||
    (pupilAfter.test(after) && (years === undefined || years < 18))
  );
});

/** "Youth Mayor Aisha Khan, 17": chosen for a part in public life. */
const inOffice =
  /\b(?:(?:[Yy]outh|[Yy]oung|[Jj]unior) (?:[Mm]ayor|[Cc]ouncillor|[Aa]mbassador|[Pp]oet [Ll]aureate)|[Mm]ember of (?:the )?(?:UK |Welsh |Scottish )?[Yy]outh [Pp]arliament|MYP|MSYP|[Hh]ead (?:boy|girl|pupil)),?(?: (?:for|of) [\w ]{2,30})?,? ?$/;

const beforeIn = (told: Told, { start }: Span, { text }: BlockFacts): string =>
  text.slice(Math.max(told.sentence.start, start - 50), start);
/** Whose relation a name is said to be: "my" of "my daughter Ann". */
const kinOf = onceAt(
  (told: Told, span, facts: BlockFacts): string => kinBefore.exec(beforeIn(told, span, facts))?.[1] ?? '',
);

/** Keys of people: `children`, and `own`, the author's family. */
export function childrenIn(
  draft: Draft,
  sentences: readonly NamedSentence[],
): { readonly children: ReadonlySet<string>; readonly own: ReadonlySet<string> } {
  const children = new Set<string>();
  const own = new Set<string>();
  const quoted = (block: number, at: number): boolean =>
    draft.speech[block]?.some((s) => s.kind === 'quoted' && s.span.start <= at && at < s.span.end) === true;
  for (const { told, block, f, named } of sentences)
    for (const { mention, person } of named) {
      // "a jumped-up little Hitler"
      if (isWellKnown(person.display.toLowerCase())) continue;
      const before = beforeIn(told, mention.span, f);
      const kin = kinOf(told, mention.span, f);
      if (childSigns(told, mention.name, f) || childSigns(told, mention.span, f)) children.add(person.key);
      // "our Rosie (6)", as they say in the north, and "my son Jack".
      const mine =
        person.surname === undefined &&
        childSigns(told, mention.span, f) &&
        (/\b(?:my|our) $/i.test(before) ||
          atHome.test(before) ||
          alongWithMe.test(
            f.text.slice(mention.span.end, Math.min(told.sentence.end, mention.span.end + 80)).trimStart(),
          ) ||
          whileThey.test(
            `${before.slice(-12)}|${f.text.slice(mention.span.end, Math.min(told.sentence.end, mention.span.end + 60))}`,
          ));
      const beside =
        own.size > 0 &&
        /^(?:\([^()]*\) )?(?:and|,) $/.test(before.slice(-14).replace(/^.*?(?=\(|and )/, '')) &&
        children.has(person.key) &&
        person.surname === undefined;
      if ((mine || beside || /^(?:my|our)$/i.test(kin)) && !quoted(block, mention.span.start)) own.add(person.key);
    }
  return { children, own };
}
