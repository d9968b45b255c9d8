// In: a sentence with somebody it names. Out: the hit where it says that this person saw or reported an offence. A release may name the court and
// the offender; whoever gave evidence or rang the hotline has to live beside them.
import type { Hit } from '../core/protocol/checks.ts';
import { near, said, type Telling } from './said.ts';

const offence =
  /\b(?:fly-?tipp\w*|dumped|dumping|tipp(?:ed|ing|ers?)|vandal\w*|graffiti|burgl\w*|broke into|break-?ins?|stole|stolen|theft|thie(?:f|ves)|arson\w*|drugs?|dealing|dealers?|rob(?:bed|bery|bers?)|assault\w*|attack(?:ed|ers?)|case|asbestos|trading standards|hazardous|(?:the|in|at|crown|county|sheriff|magistrates[’']?) court(?!s|yard)|prosecut\w*|magistrates?|fined|fines?|convict\w*|offenders?|offences?|culprits?|illegal\w*|rogue|smuggl\w*|poach\w*|dog fouling|cruelty|harass\w*|antisocial|anti-social|nuisance|hotline|number plate|wardens?|raid(?:ed)?|seized)\b/i;
/** What a witness does: "rang the hotline", "took down the number plate", "saw it all from her kitchen window". */
const witnessed =
  /\b(?:(?:rang|phoned|called|alerted|contacted|tipped off|tipped|told|reported (?:it|him|her|them|the \w+) to|went to) (?:the |our )?(?:[a-z-]+ ){0,2}(?:hotline|helpline|wardens?|police|officers?|council|enforcement|team|rangers?)|read out the|took (?:down )?(?:a (?:photo|photograph|picture|video)|photos|photographs|pictures|the (?:number|registration|plate))|not(?:ed|ing) (?:down )?(?:the|his|her|their) (?:number|registration|plate)|passed on (?:the|his|her|their) (?:number|registration|name|details)|(?:saw|seen|spotted|watched|filmed|photographed|recorded|caught) (?:it all|it happen\w*|the whole (?:thing|lot)|everything|(?:him|her|them) (?:at it|doing|on|tip\w*|dump\w*|leav\w*|unload\w*|throw\w*|break\w*|climb\w*)|the (?:van|lorry|truck|car|driver|men|man|pair|gang|lads|youths?)|what (?:happened|they did|he did))|(?:filmed|photographed|recorded|reported|identified|recognised|shopped) (?:him|her|them|it)\b|(?:gave|giving|give|given|made|making|signed) (?:us )?(?:a statement|evidence|their statement|her statement|his statement)|in the witness box|stood up in court|(?:her|his|their) (?:statement|evidence|testimony|call|tip-?off|photographs?|photos|video|footage|camera|doorbell)|(?:kitchen|bedroom|bathroom|landing|front|back|upstairs|sitting-room|living-room|attic) window|whose (?:call|evidence|statement|photographs?|photos|video|footage|doorbell|camera|house|home|garden|window)|(?:agreed|came forward|offered|was willing|had the (?:guts|courage|nerve)|was brave enough) to (?:tell|speak|give evidence|say|stand up|testify)|blew the whistle|testif\w+|tip-?off came from|reported (?:it|him|her|them) (?:at once|first|straight away|to))\b/i;
/** By which readers are told that it was this person: "thanks to Mrs Albright", "it was Mr Khan who". */
const credited =
  /\b(?:thanks? to|thank|thanked|thanks (?:go|went)|grateful to|owed? (?:it|this|that|the \w+) to|down to|because(?: of)?|but for|if it had not been for|had it not been for|tip-?off from|call from|evidence (?:of|from)|statements? (?:of|from)|(?:it|that) was|(?:reported|seen|spotted|witnessed|named|identified|recognised|filmed|caught|photographed|shopped|reported|put up|set up|fitted|fixed up|lent|handed in|noted|taken down|passed on|rung in|phoned in) by|witness(?:es)?(?: was| were|,)?|neighbours?,?|residents?,?|helped by|with the help of)(?: (?:to|a|an|the|local|neighbour|resident|both|who|of|our)){0,3}(?: [^.;:!?]{1,40}(?:,| and))? $/i;
/** "It was the retired nurse opposite the garages who filmed the van" */
const pointing =
  /(?:\b(?:it|that) (?:was|is)|\b(?:thanks?|grateful) to|\b(?:tip|tip-off|call|report|photographs?|footage|number|number plate|registration|description|alarm|evidence|statement) (?:came|was|arrived|was raised) (?:from|by)|[’']s) (?:an? |the )?$/i;
const offenceNear = ({ about: a, sentence, all, at }: Telling): boolean =>
  offence.test(
    [at - 2, at - 1, at + 1]
      .map((i) => (all[i]?.block === a.block ? (all[i]?.words ?? '') : ''))
      .concat(sentence)
      .join(' '),
  );

/** Whoever does it for a living, or is honoured with a word of their own. */
const inRole =
  /\b(?:PC|PCSO|Sgt|Inspector|officer|warden|ranger|spokes\w+|councillor|Cllr|manager|award|commended|commendation|bravery|medal|ceremony|inquiry|consultation|committee|scrutiny)\b/;

/** What is complained of is somebody: a pub, a neighbour, a dog. A pothole does not mind. */
const complained =
  /^(?:,[^,.!?]{2,40},)? (?:(?:has |had |have )?(?:rang|rung|phoned|complained|reported|objected|wrote in|written in|moaned|kept (?:ringing|complaining|a diary)|made (?:the|a) complaint|put in (?:the|a) complaint|keeps? (?:ringing|complaining)))\b[^.!?]{0,50}\b(?:about|against|over|of|behind)\b[^.!?]{0,24}\b(?:music|noise|smell|smoke|shouting|barking|dogs?|cockerel|neighbours?|next door|part(?:y|ies)|tenants?|extension|licence|pub|club|takeaway|bonfires?|karaoke|fights?|drinkers?|the flat (?:above|below)|under her|under his|subletting)\b/i;
/** "Only one letter came in against the extension, from Mrs Amory next door" */
const objection =
  /\b(?:letters?|objections?|objectors?|complaints?|complainants?|calls?|e-?mails?|reports?)\b[^.!?]{0,60}\b(?:against|about|over|to)\b[^.!?]{0,40}\b(?:extension|plans?|application|proposal|licence|noise|music|pub|club|party|neighbours?|dogs?|park|mast|scheme|site|shop|takeaway|hostel|caf[eé])\b[^.!?]{0,24}(?:\b(?:from|by)|, and (?:it|that)(?:[’']s| is| was)) (?:old |our |a certain )?$/i;

/** "a complaint from Hazel Botwright about a neighbour’s cockerel", "was the one who shopped the kebab place" */
const complaintOf =
  /\b(?:complaints?|calls?|letters?|e-?mails?|reports?|tip-?offs?) (?:made |sent |received |came |in )?(?:from|by) (?:a |old |our )?$/i;
const ofAnother =
  /^(?:,[^,.!?]{2,40},)? (?:about|against|over|of) (?:an?|the|her|his|their|next door[’']s|barking|noise|loud|smoke|smells?)\b[^.!?]{0,30}\b(?:neighbours?|next door|cockerel|dogs?|barking|music|noise|part(?:y|ies)|smell|smoke|bonfires?|takeaway|pub|tenants?|flat (?:above|below))\b/i;
/** "with Amrit Kalsi on the phone each time about next door’s drum kit" */
const ringsAgain =
  /^ (?:on the phone|on to us|ringing|calling|e-?mailing|complaining)\b[^.!?]{0,30} about (?:next door|the neighbours?|her neighbours?|his neighbours?|upstairs|downstairs|the (?:flat|pub|takeaway|dog|dogs|music|drums?|band|smell|noise))\b/i;
const shopped =
  /^(?:,[^,.!?]{2,60},)? (?:was|is) the (?:one|person|resident|neighbour|lady|woman|man|chap) (?:who|that) (?:shopped|reported|grassed|rang|phoned|told|dobbed|tipped off|blew the whistle|wrote in|made the call|complained)\b/i;

/** Whether somebody named saw or reported an offence, complained of a neighbour, or wrote against a plan; and the one described so that people know. */
export function witnessIn(t: Telling): Hit | undefined {
  const { about: a, subject: s, text, all, at } = t;
  if (
    s.how === 'described' &&
    s.known &&
    !s.own &&
    /^ (?:[^.!?,;]{2,40} )?(?:who|that) /.test(text.slice(s.span.end, a.sentence.end))
  )
    return pointing.test(text.slice(a.sentence.start, s.span.start)) &&
      witnessed.test(text.slice(s.span.end, a.sentence.end)) &&
      offenceNear(t)
      ? said(t, 'witness', near(t, 'house', 'spot', 'street'))
      : undefined;
  if (s.how !== 'named' || s.person === undefined || s.own) return undefined;
  const { person } = s;
  if (person.office || person.role || person.author || person.dead || person.convicted || person.consents !== 'no')
    return undefined;
  if (inRole.test(text.slice(Math.max(a.sentence.start, s.span.start - 50), Math.min(a.sentence.end, s.span.end + 30))))
    return undefined;
  if (
    complained.test(text.slice(s.span.end, a.sentence.end)) ||
    objection.test(text.slice(a.sentence.start, s.span.start)) ||
    (complaintOf.test(text.slice(a.sentence.start, s.span.start)) &&
      ofAnother.test(text.slice(s.span.end, a.sentence.end))) ||
    shopped.test(text.slice(s.span.end, a.sentence.end)) ||
    ringsAgain.test(text.slice(s.span.end, a.sentence.end))
  )
    return said(t, 'witness', near(t, 'house', 'street', 'spot'));
  const beside = (i: number): string => (all[i]?.block === a.block ? (all[i]?.words ?? '') : '');
  const after = text.slice(s.span.end, a.sentence.end);
  const first = text.slice(a.sentence.start, s.span.start);
  // "The court heard that Mr Dunstable told an officer to …": that is the offence.
  if (/\b(?:court|jury|magistrates|sheriff) (?:heard|was told|were told)\b[^.!?]{0,12}$/.test(first)) return undefined;
  // "It came to light thanks to Mrs Albright, who saw it all"; "For that they can thank Mrs Gee. She rang the hotline."
  const next = beside(at + 1);
  // "The van was caught by a camera. It had been put up by Eirlys Pugh"
  const filmed =
    /\b(?:camera|footage|doorbell|video|cctv)\b/i.test(`${beside(at - 1)} ${first}`) &&
    /\b(?:put up|set up|fitted|fixed up|lent|handed in) by\b/.test(first);
  const did = filmed || witnessed.test(after) || (/^(?:she|he)\b/i.test(next) && witnessed.test(next));
  if (
    !did ||
    !(
      credited.test(first) ||
      /^(?:,[^,.!?]{2,60}, (?:had|gave|rang|saw|filmed|took|phoned|called|reported|noted|spotted|told|agreed)\b|,? who\b|,? whose\b| (?:rang|phoned|saw|spotted|filmed|gave|reported|took|called|alerted|tipped|told)\b)/.test(
        after,
      )
    )
  )
    return undefined;
  if (!offenceNear(t)) return undefined;
  return said(t, 'witness', undefined);
}
