// In: the words of a block. Out: the quasi-judicial matters it names, with what it says of their date and whether they are decided.
import type { Word } from '../language/words.ts';
import type { Span } from '../span.ts';
import { cues, cuesIn, hasCue, wordRange } from './cues.ts';

export type Matter = {
  readonly sentence: Span;
  readonly span: Span;
  readonly state: 'to-be-decided' | 'decided' | 'open';
  /** Day and month the sentence gives, with the year where it does: what a date in the draft is held against. */
  readonly date: { readonly day: number; readonly month: number; readonly year: number | undefined } | undefined;
};

const names = cues(
  '{hear it|hear this|hear them|heard|goes|go|comes|come} {in|at|to|before} {licensing|planning}/planning application/this application/the application/that application/an application/applications committee/planning committee/development management committee/planning meeting/premises licence/licence review/licensing sub committee/licensing committee/licensing hearing/licence application/licence variation/late licence/review of the licence/taxi licence/drivers licence/private hire licence/appeal panel/admission appeal/admissions appeal/school appeal/standards hearing/standards committee/standards sub committee/code of conduct hearing/village green/compulsory purchase/outline application/reserved matters/change of use/listed building consent/retrospective application/planning permission/reviewing the licence/review the licence/regulatory committee/planning hearing/variation of the licence/gambling licence/street trading licence/licensing panel/planning panel/licensing board/planning board/regulatory board/outline plans/outline planning/licence renewal/late licence/{before|to|at} {my|our} sub committee/{my|our} sub committee {has|takes|hears|sees|considers}/decided {at|by|in} {planning|licensing}/village green claim/town green/appeals panel/standards panel/regulatory panel',
);
const decided = cues(
  'was refused/was approved/was granted/was rejected/has been refused/has been approved/has been granted/been turned down/was turned down/were refused/turned it down/threw it out/was thrown out/was dismissed/decided last/refused last/approved last/granted last/voted to refuse/voted to approve/refused permission/granted permission/was withdrawn/has been withdrawn/dismissed the appeal/rejected the application/refused the application/approved the application/was decided/has now been decided/got permission/got planning permission/got their planning permission/got its planning permission/won permission/won planning permission/given permission/given planning permission/has permission/have permission/now has permission',
);
const toCome = cues(
  'will be decided/will decide/will be heard/will be considered/will consider/will hear/comes to/comes before/comes back/goes to/goes before/come to/go to/go before/due to be/due before/to be decided/decides/meets on/meets next/on the agenda/next week/next month/next monday/next tuesday/next wednesday/next thursday/next friday/tomorrow/tonight/this evening/before the committee/awaiting/awaits/pending/is being considered/hearing on/has applied/have applied/has been submitted/yet to/still to/when it comes/ahead of the/in front of/at the meeting/before us/is back/determines/determine/is listed for/is reviewed/will be reviewed/is heard/are heard/comes up/come up/up for decision/is determined/be determined/considers/takes the/hears the/decide on/decide the/decide whether/in two weeks/in three weeks/in a fortnight/in a month/on our agenda/on our list/comes to us/come to us/reaches us/reach us/we hear/we decide/we consider/we determine/we meet on/when we meet/panel considers/board considers/board hears/panel hears/panel takes/our panel/before the board/before the panel/before our/up for decision/goes to the board/goes to the panel/comes to the board/comes to the panel/on the list for/lands on our/committee papers/{now|just|finally} getting to/about to {hear|decide|take|start on}/next item',
);
/** Days that may be behind or ahead: "was approved on Monday", "the application on the 15th". */
const someDay = cues(
  'on monday/on tuesday/on wednesday/on thursday/on friday/this week/on the {1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st}',
);
/** An application or a licence of whatever kind, where the sentence says that somebody will decide it. */
const loosely = cues('application/applications/licence/appeal/hearing/renewal');
/** Building that wants permission, where a committee is said to have it before it: "the flats come to committee in July". */
const building = cues(
  'homes/houses/flats/kennels/chicken sheds/stables/dwellings/bungalows/quarry/mast/wind farm/solar farm/turbines/supermarket/warehouse/hotel/retail park/drive through/gravel pit/incinerator/stadium/marina/housing scheme/housing development/apartments/tower block/towers/arena/special school/hostel/nightclub/night club/betting shop/casino/chip shop/takeaway/restaurant/burger drive through/drive thru/car wash/scrapyard/hen farm/chicken farm/poultry sheds/poultry unit/pig farm/dairy unit/pylons/substation/battery farm/data centre/crematorium/care home/caravan park/campsite/holiday lodges/lodges/gravel works/gravel workings/distribution centre/multi storey/bypass/drive through restaurant/petrol station/garden centre/retirement village/student flats/student block/mosque/incinerator plant/fish farm/salmon farm/slipway/pontoon/jetty/festival licence/beer garden/extension/loft conversion/barn conversion/village green claim',
);
const beforeCommittee = cues(
  'comes to committee/come to committee/goes to committee/go to committee/comes to planning/come to planning/goes to planning/go to planning/comes before us/come before us/goes before us/go before us/before our committee/comes to our committee/come to our committee/committee decides/committee will decide/comes before the committee/come before the committee/goes before the committee/go before the committee/on our agenda/on our list/comes to us/come to us/reaches us/reach us/before us on/before us in/before us next/is before us/are before us/we hear/we decide/we determine/our panel/our sub committee/before the panel/before the board/panel considers/board considers/board hears/panel hears/up for decision/committee papers/our committee on/our committee in',
);
const otherApplications = cues(
  'grant/job/jobs/grants/membership/passport/free school/housing benefit/mobile/phone/school place/school places/council tax/bursary/fund/funding/driving licence/tv licence',
);
const months = 'january february march april may june july august september october november december'.split(' ');

function dateIn(words: readonly Word[], from: number, to: number): Matter['date'] {
  for (let i = from; i < to; i++) {
    const month = months.indexOf(words[i]?.text ?? '');
    if (month === -1) continue;
    const day = Number.parseInt(words[i - 1]?.text ?? '', 10);
    if (Number.isNaN(day) || day < 1 || day > 31) continue;
    const year = Number.parseInt(words[i + 1]?.text ?? '', 10);
    return { day, month: month + 1, year: year > 1900 && year < 2200 ? year : undefined };
  }
  return undefined;
}

/** `24/01882/FUL`: year, number, kind of application. */
function references(text: string): readonly Span[] {
  return [...text.matchAll(/\b\d{2,4}\/\d{3,6}\/[A-Z]{2,5}\b/g)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));
}

export function mattersIn(text: string, words: readonly Word[], sentences: readonly Span[]): readonly Matter[] {
  const refs = references(text);
  return sentences.flatMap((sentence): readonly Matter[] => {
    const { from, to } = wordRange(words, sentence);
    const [named] = cuesIn(names, words, from, to);
    const ref = refs.find((r) => sentence.start <= r.start && r.end <= sentence.end);
    const [looser] = cuesIn(loosely, words, from, to);
    const [built] = hasCue(beforeCommittee, words, from, to) ? cuesIn(building, words, from, to) : [];
    if ([named, ref, looser, built].every((found) => found === undefined)) return [];
    const past = hasCue(decided, words, from, to);
    const coming = hasCue(toCome, words, from, to) || (!past && hasCue(someDay, words, from, to));
    const loose = coming && !hasCue(otherApplications, words, from, to) ? looser : undefined;
    const at = named ?? loose ?? (coming ? built : undefined);
    if (at === undefined && ref === undefined) return [];
    const span = ref ?? {
      start: words[at?.from ?? from]?.span.start ?? sentence.start,
      end: words[(at?.to ?? to) - 1]?.span.end ?? sentence.end,
    };
    return [
      {
        sentence,
        span,
        state: past && !coming ? 'decided' : coming ? 'to-be-decided' : 'open',
        date: dateIn(words, from, to),
      },
    ];
  });
}
