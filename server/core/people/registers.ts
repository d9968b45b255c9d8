// In: a word. Out: what the registers of names know of it, and whether it is a word of the language. The lists are packed, and unpacked when
// a name is first asked for.
import { englishWords } from './english-words.ts';
import { givenNames } from './given-names.ts';
import { stemsOf } from './stems.ts';
import { surnames } from './surnames.ts';

export type Sex = 'female' | 'male' | 'either';

export type GivenName = {
  readonly sex: Sex;
  /** Borne by so many that it is taken for a person's name where it stands alone. */
  readonly common: boolean;
  /** Also a word of the language, as Grace and Mark are. */
  readonly word: boolean;
};

const entry = /(\d)([^\dA-Z]*)([A-Z])/g;

/** Each name shares its first letters, as many as the digit says, with the one before it. */
function unpack(packed: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  let last = '';
  for (const [, shared = '0', rest = '', code = ''] of packed.matchAll(entry)) {
    last = last.slice(0, Number(shared)) + rest;
    out.set(last, code);
  }
  return out;
}

function lazily(packed: string): () => ReadonlyMap<string, string> {
  let made: ReadonlyMap<string, string> | undefined;
  return () => {
    made ??= unpack(packed);
    return made;
  };
}

const given = lazily(givenNames);
const family = lazily(surnames);
const english = lazily(englishWords);
const sexes: readonly Sex[] = ['female', 'male', 'either'];
/** British names that the American register has too few of, or none, and short forms: with the same codes. */
const more = new Map<string, string>(
  'grace:J mark:E frank:K bill:K grant:K chase:K rose:J dawn:J hope:J joy:J faith:J april:J june:J summer:J autumn:J rich:K miles:K art:K will:K jean:D kev:E daz:B del:B trev:B jase:B chaz:B len:E ron:E reg:E sid:E stan:E ernie:E bert:E vi:D dot:D flo:D elsie:D ada:D hilda:D doris:D ena:D ivor:E cyril:E wilf:E alf:E bernard:E maud:D nora:D dora:D edie:D nell:D nellie:D peggy:D trish:D trudy:D pam:D barb:D babs:A val:D viv:D jackie:F mags:D gill:A jan:F jen:D kath:D cath:D steph:D chrissie:D lin:A lyn:D lynne:D ste:B shane:E wayne:E dwayne:E nev:B neville:E basil:E cecil:E percy:E harjit:C manjit:C surjit:C baljit:C parminder:C sukhdeep:C jagdeep:C amrit:C simran:D jaspreet:C navdeep:C zofia:D magda:D beata:D dorota:D marek:E pawel:E krzysztof:B andrzej:B ewan:E eilidh:D mairi:D catrin:D sian:D siân:D myfanwy:D blodwen:D eirlys:A geraint:E idris:E ivan:E olu:C tunde:B femi:C ade:C yinka:C bisi:C kemi:D chioma:D obinna:B emeka:B ifeoma:D abdi:B abdirahman:B abdullahi:B hodan:A khadija:D yusuf:E ibrahim:E bilal:E usman:E zainab:D sana:D nadia:D farah:D imran:E adeel:B shabnam:D shabana:A rukhsana:A parveen:A nasreen:A tariq:E nicola:D rupert:E jamie:F leo:E lorna:D fiona:D ailsa:D catriona:D hazel:J beryl:J edna:D gladys:D mavis:J ethel:D winifred:D iris:J ivy:J enid:D marjorie:D muriel:D audrey:D brenda:D hilary:F geoff:E geoffrey:E stuart:E alistair:E alasdair:E duncan:E gordon:E malcolm:E neil:E ian:E iain:E robbie:E bernie:F sally:D sheena:D wendy:D yvonne:D yvette:D janet:D jeanette:D heather:J linda:D glynis:D gwen:D alfie:B archie:E freddie:B teddie:B ollie:B ebony:A imogen:D poppy:J gemma:D sheila:D maureen:D doreen:D morag:A kirsty:D shona:D isla:D freya:D niamh:A aoife:A saoirse:A siobhan:A sinead:A ffion:A carys:A rhiannon:A bethan:A sioned:A nerys:A gethin:B rhys:E gareth:E dafydd:B iwan:B huw:B hywel:B emyr:B aled:B alun:B hamish:B callum:E euan:B ewan:B fergus:B angus:H lachlan:B nigel:E graham:E clive:E trevor:E keith:E gaz:B baz:B nige:B shaz:A jacqui:A bev:A mags:A tracey:D lorraine:D denise:D sanjay:B priya:D kiran:C gurpreet:C harpreet:C jaswinder:C mohammed:E muhammad:E mohammad:E ayesha:D fatima:D aisha:D kwame:B kofi:B kwabena:B adebayo:B oluwaseun:C chidi:B chidera:C ngozi:A folasade:A agnieszka:A zbigniew:B piotr:B katarzyna:A malgorzata:A ewa:A wojciech:B tomasz:B xiaoming:B wei:C haf:A wambui:A ottoline:A yusra:A'
    .split(' ')
    .map((entry): [string, string] => {
      const [name = '', code = 'C'] = entry.split(':');
      return [name, code];
    }),
);

/** Surnames common in Britain and Ireland that the locales lack, from the census's best known; `:W` where the surname is also a word. */
const moreSurnames = new Map<string, string>(
  "adams ahmed ahmad akhtar alexander ali allan allcroft allen anderson andrews armstrong ashdown ashton atkins atkinson austin bailey baker:W baldwin ball:W banks:W barber:W barker barlow barnes barnett barrett barry barton bates baxter beaumont beck bell:W bennett benson bentley berry:W bevan bhatt birch:W bird:W bishop:W black:W blackburn blake bolton bond:W booth:W boothroyd bowen bowman boyd boyle bradley bradshaw brady brennan briggs brookes brooks:W brown:W browne bruce bryant buchanan buckley bull:W burgess burke burns:W burrows burton bush:W butcher:W butler:W byrne cameron campbell carpenter:W carr carroll carter cartwright chambers:W chandler:W chapman charlton chaudhry chauhan christie clark clarke clayton clements coates cole coleman coles collier collins connolly connor conway cook:W cooke cooper:W corbett cox craig:W crawford crook:W cross:W cullen cunningham curtis dale:W dalton daly daniels davidson davies davis dawson day:W deakin dean:W dempsey dennis devlin dhillon dixon dobson docherty doherty donaldson donnelly dougan douglas doyle drake duffy duncan dunn dunne dyer:W eaton edwards elliott ellis evans farrell farrow faulkner ferguson fernandez field:W finch:W findlay finlay finnegan fisher:W fitzgerald fleming fletcher flynn foley forbes ford:W forster foster:W fowler fox:W francis franklin fraser freeman:W french:W frost:W fuller:W gallacher gallagher gardiner gardner garner george gibbons gibbs gibson gilbert giles gill:W gilmour glover goddard goodwin gordon gough graham grant:W gray:W green:W greenwood gregory grey:W griffin:W griffiths grimshaw gupta hale:W hall:W hamilton hammond hancock hanson harding hardy:W hargreaves harper harris harrison hart:W hartley harvey hawkins hayes haynes heath:W henderson henry hewitt hicks higgins hill:W hilton hobbs hodgson holden holland:W holloway holmes holt hooper hope:W hopkins horton houghton howard howarth howe howell howells hudson hughes humphreys humphries hunt:W hunter:W hurst hussain hussein hutchinson ibrahim ingram iqbal irving islam jackson jacobs james jarvis jenkins jennings john johns johnson johnston johnstone jones jordan joseph joyce kane kaur kay kearney keating kelly kemp kennedy kenny kent kerr khan khatun king:W kirby kirk knight:W knowles kumar lamb:W lambert lane:W lawrence lawson leach leary lee lees leigh lennon leonard leslie levy lewis lindsay little:W livingstone lloyd long:W lowe lucas lynch macdonald mackay mackenzie maclean macleod mahmood malik mann manning marsden marsh:W marshall:W martin mason:W masters:W matthews maxwell may:W mcbride mccall mccarthy mccormack mcdonald mcdonnell mcgee mcgrath mcgregor mcguire mcintosh mcintyre mckay mckenna mckenzie mclaughlin mclean mcleod mcmahon mcmillan mcnally mcqueen mensch miah middleton miles:W miller:W mills:W milne mistry mitchell mohamed moore moran moreton morgan morris morrison morrissey morton moss:W muir mullen murphy murray mustafa myers nandakumar nash naylor neill nelson newman newton nicholls nicholson nicol nolan norman norris north:W nwosu obi obrien o'brien o'connor o'donnell o'hara o'keeffe o'leary o'neill o'reilly o'sullivan odell okafor okonkwo oldham oliver oneill osborne osei osman owen owens page:W palmer:W parker:W parkes parkin parkinson parry parsons patel paterson patterson payne peacock:W pearce pearson peck penfold perkins perry peters phillips pickering pike:W platt pollard poole porter:W potter:W potts powell pratt preece prescott price:W prior:W pritchard proctor prowse pugh quinn rafferty rahman rai ramsay ramsden randall raza read:W reed:W rees reeves reid reilly rhodes richards richardson riley ritchie robbins roberts robertson robinson robson rodgers rogers rose:W ross rowe rowland rowley russell ryan rydzewski sadler salmon:W sanders sandhu saunders savage:W schofield scott sellers shah shannon sharma sharp:W sharpe sharrock shaw shelton shepherd:W sheppard sheridan short:W siddiqui sidhu simmons simms simpson sims sinclair singh skinner slater:W small:W smart:W smith:W smyth spence spencer spooner stanton steele stephens stephenson stevens stevenson stewart stokes stone:W street:W stuart sullivan sumner sutherland sutton swan:W sweeney swift:W sykes talbot tate taylor thistlewood thomas thompson thomson thornton thorpe tierney todd tomlinson townsend tranter travers tuckwell tucker turnbull turner tyler tyrrell uddin underwood vaughan vincent wade:W walker:W wallace wallis walsh walters walton ward:W warner warren waters:W watkins watson watt watts weaver:W webb webber webster wells:W welsh:W west:W weston wheeler:W whelan whitaker white:W whitehead whitehouse whitfield whittaker wilkins wilkinson williams williamson willis wilson winter:W wood:W woods:W woodward worthington wright wyatt yates yeung young:W yusuf zhang"
    .split(' ')
    .map((entry): [string, string] => {
      const [name = '', code = 'N'] = entry.split(':');
      return [name, code];
    }),
);

/** "chloé" is looked up as "chloe" as well; a word that has no accent once. */
const isAccented = (word: string): boolean => /[^a-z]/.test(word);
const plain = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');
const codeIn = (names: ReadonlyMap<string, string>, word: string): string | undefined =>
  names.get(word) ?? (isAccented(word) ? names.get(plain(word)) : undefined);

/** @param word in lower case */
export function givenName(word: string): GivenName | undefined {
  const code = more.get(word) ?? codeIn(given(), word);
  if (code === undefined) return undefined;
  const at = code.charCodeAt(0) - 65;
  return { sex: sexes[at % 3] ?? 'either', common: at % 6 > 2, word: at > 5 };
}

/** @param word in lower case @returns `word` where the surname is also a word of the language */
export function surname(word: string): 'name' | 'word' | undefined {
  const code = moreSurnames.get(word) ?? codeIn(family(), word);
  return code === undefined ? undefined : code === 'W' ? 'word' : 'name';
}

/**
 * True of "freedom", "territories", "watching": and of names that are words too, "mark" and "hart".
 * @param word in lower case
 */
export const isEnglish = (word: string): boolean =>
  english().has(word) || stemsOf(word).some((stem) => english().has(stem));
