// Words beside a name that say a person is meant: titles, kin, verbs that people are the subject of, what introduces somebody.
import type { Sex } from './registers.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Titles before a name, and the standing that each gives by itself. */
export const titles: Readonly<Record<string, 'public' | 'none'>> = Object.fromEntries([
  ...[
    ...set(
      'cllr cllrs councillor councillors cyng alderman mayor mayoress provost bailie lord baroness baron judge justice inspector superintendent sergeant sgt pc dcs dci commissioner minister president senator bishop archbishop canon ambassador governor',
    ),
  ].map((t) => [t, 'public'] as const),
  ...[
    ...set(
      'mr mrs ms miss mx messrs dr doctor sir dame lady rev reverend revd father sister professor prof captain major colonel nurse imam rabbi',
    ),
  ].map((t) => [t, 'none'] as const),
]);
/** @param word in lower case */
export const isTitle = (word: string): boolean => titleWords.has(word);
const titleWords: ReadonlySet<string> = new Set(Object.keys(titles));

export const titleSex: Readonly<Record<string, Sex>> = {
  mr: 'male',
  mrs: 'female',
  ms: 'female',
  miss: 'female',
  sir: 'male',
  dame: 'female',
  lady: 'female',
  lord: 'male',
  baroness: 'female',
  father: 'male',
  sister: 'female',
  mayoress: 'female',
};

/** Whoever is spoken of as somebody's own. */
export const kin = set(`
  wife husband son sons daughter daughters mum mam mom dad mother father brother brothers sister sisters partner fiancé fiancée fiance fiancee widow widower twin twins baby toddler grandson granddaughter grandmother grandfather
  grandma grandad granny gran nan nana uncle aunt auntie niece nephew cousin girlfriend boyfriend neighbour neighbours stepson stepdaughter stepfather stepmother stepdad stepmum goddaughter godson
`);

/** Roles and verbs straight before a name. */
export const beforePerson = set(`
  said says added adds explained commented told asked named called thanked thank thanks congratulated welcomed praised met interviewed quoted headteacher teacher resident residents pensioner volunteer volunteers winner winners runner organiser organisers organizer
  manager director chairman chairwoman chair secretary treasurer trustee founder owner vicar pastor captain coach actor actress author singer artist poet athlete player striker goalkeeper footballer cricketer boxer mp msp mla ms officer spokesman spokeswoman spokesperson
  nurse carer foster campaigner activist grandmother grandfather tenant patient claimant victim student pupil schoolboy schoolgirl teenager apprentice farmer builder plumber shopkeeper landlord landlady trader driver engineer solicitor lawyer
  leader minister candidate constable detective inspector sergeant judge barrister journalist reporter historian scientist researcher librarian caretaker lollipop-man hero councillor colleague friend photographer architect designer chef businessman businesswoman builder postman milkman gardener
  hiya hi hello dear cheers aye och regulars
  mayor deputy executive president premier chancellor applicant applicants plaintiff defendant witness lawyer counsel complainant
  promised owed hugged phoned texted emailed married gave cautioned acquitted arrested evicted jailed befriended paralympian olympian constituent constituents
  congratulates know knows knew ask asked remember met meet saw see mate pal friend about remembers honour honoured honouring nominated nominating thanking
`);

/** Verbs that take a person after "to", "from", "with" or "for". */
export const speaking = set(`
  spoke spoken speak speaking talked talk talking presented awarded given gave went goes thanks thank according tribute tributes listened listen wrote written write came comes heard letter complaint complaints objection objections tip-off report reports request requests statement statements evidence letter email e-mail emails message messages call calls met paid belongs
  promised offered owed shouted married engaged condolences congratulations grateful happened apology apologise apologised accompanied joined led written signed painted designed taken played won scored directed opened unveiled run founded organised represented attended supported owned photograph photographs photo picture words quote words cheque entry application
  card cards flowers parcel parcels handed goes apologies written knitted made baked visit visits vote farewell goodbye hello speaking question questions introduced
`);

/** Verbs whose subject is nearly always a person. */
export const personVerbs = set(`
  rents rented owes owed said says saying told tells asked asks added adds explained explains commented thinks thought believes believed knows knew wants wanted hopes hoped felt feels lives lived died dies was born has had works worked plays played loves loved likes runs ran wrote writes replied answered joined retired
  moved came went goes gets got took takes made makes won wins lost described insisted claimed admitted denied pleaded appeared agreed decided brought gave gives showed shows helped helps started founded who whose is were and would will did does can could plans urged called remembered recalled recalls grew
  teaches taught studied studies represents represented spoke speaks speaking volunteers volunteered organised organises attended attends suffers suffered needs needed stood sits sat walked drove drives cares cared looked sent received receives submitted alleged lodged complained applied appealed emailed phoned rang
  smiled laughed cried wept sobbed grinned giggled nodded whispered shouted swore slept slipped fainted swam cycled jogged danced baked knitted sewed fostered married phoned texted chatted turned hugged kissed begged enjoys enjoyed hates hated wishes wished dreams dreamed jokes joked admits insists insisted
  scores scored misses missed scoring signs signed needs deserves deserved reckons tweets tweeted plays keeps kept leaves left arrives arrived returns returned deserves sings sang sounds looks wears wore tries tried seems used always never just
`);

/** Those that help another verb or say what something is: things are their subjects too, "Hope was high", "Mark schemes will be". */
const plainVerbs = set(
  'was has had is are were and will would did does can could who whose used always never just needs takes took makes made runs ran goes got gets comes came works worked gave gives shows showed returns returned appeared leaves left keeps kept seems looks urged started wins won',
);
/** "Grace said", "Hope emailed": whoever is the subject is a person, word or not. */
export const isPersonsOwn = (verb: string): boolean =>
  livingVerbs.has(verb) || (personVerbs.has(verb) && !plainVerbs.has(verb));

/** What only somebody alive does: a company says and wins, and does not laugh. */
export const livingVerbs = set(`
  smiled laughed cried wept sobbed grinned giggled nodded whispered shouted screamed swore coughed slept slipped limped fainted swam cycled jogged danced sang baked knitted sewed fostered married
  rang phoned texted emailed chatted lives lived died retired turned hugged kissed begged enjoys enjoyed hates hated drove drives walked sat sits wears wore cares cared suffers grew
`);

/** Prepositions of place, after which a capital is a place before it is a person. */
const placeWords = set(
  'in on at near along off into through between outside behind opposite around past across towards via up down inside beside above beyond within',
);
export const isPlaceBefore = (word: string): boolean => placeWords.has(word);

/** Words that open sentences so often that a name in a register says little. */
export const smallWords = set(`
  an so my he she we us our you your they them their this that these those it its if in on at to of or no not by as be do go up me am is are was were has had did but and the for from with all any can who why how what when where which while then than there here now
  will may might see say says said new one two three four five six ten man men boy girl way day time even ever just like look love let long last next first more most many much such some same very too also only over under after before about again against because between both each few own off out down yes dear
  king queen prince princess duke earl major minor general captain judge justice bishop pope baron lord lady sir saint royal honor honour
`);

/** Parts of a council that people are said to be in. */
export const departments = set(
  'highways planning enforcement licensing housing payroll benefits finance legal hr parks waste comms communications events democratic procurement revenues allocations repairs regeneration estates parking libraries libraries leisure adult children social street streetscene environmental building property',
);
