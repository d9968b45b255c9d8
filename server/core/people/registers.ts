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
  'grace:J mark:E frank:K bill:K grant:K chase:K rose:J dawn:J hope:J joy:J faith:J april:J june:J summer:J autumn:J rich:K miles:K art:K will:K jean:D kev:E daz:B del:B trev:B jase:B chaz:B len:E ron:E reg:E sid:E stan:E ernie:E bert:E vi:D dot:D flo:D elsie:D ada:D hilda:D doris:D ena:D ivor:E cyril:E wilf:E alf:E bernard:E maud:D nora:D dora:D edie:D nell:D nellie:D peggy:D trish:D trudy:D pam:D barb:D babs:A val:D viv:D jackie:F mags:D gill:A jan:F jen:D kath:D cath:D steph:D chrissie:D lin:A lyn:D lynne:D ste:B shane:E wayne:E dwayne:E nev:B neville:E basil:E cecil:E percy:E harjit:C manjit:C surjit:C baljit:C parminder:C sukhdeep:C jagdeep:C amrit:C simran:D jaspreet:C navdeep:C zofia:D magda:D beata:D dorota:D marek:E pawel:E krzysztof:B andrzej:B ewan:E eilidh:D mairi:D catrin:D sian:D siân:D myfanwy:D blodwen:D eirlys:A geraint:E idris:E ivan:E olu:C tunde:B femi:C ade:C yinka:C bisi:C kemi:D chioma:D obinna:B emeka:B ifeoma:D abdi:B abdirahman:B abdullahi:B hodan:A khadija:D yusuf:E ibrahim:E bilal:E usman:E zainab:D sana:D nadia:D farah:D imran:E adeel:B shabnam:D shabana:A rukhsana:A parveen:A nasreen:A tariq:E nicola:D rupert:E jamie:F leo:E lorna:D fiona:D ailsa:D catriona:D hazel:J beryl:J edna:D gladys:D mavis:J ethel:D winifred:D iris:J ivy:J enid:D marjorie:D muriel:D audrey:D brenda:D hilary:F geoff:E geoffrey:E stuart:E alistair:E alasdair:E duncan:E gordon:E malcolm:E neil:E ian:E iain:E robbie:E bernie:F sally:D sheena:D wendy:D yvonne:D yvette:D janet:D jeanette:D heather:J linda:D glynis:D gwen:D alfie:B archie:E freddie:B teddie:B ollie:B ebony:A imogen:D poppy:J gemma:D sheila:D maureen:D doreen:D morag:A kirsty:D shona:D isla:D freya:D niamh:A aoife:A saoirse:A siobhan:A sinead:A ffion:A carys:A rhiannon:A bethan:A sioned:A nerys:A gethin:B rhys:E gareth:E dafydd:B iwan:B huw:B hywel:B emyr:B aled:B alun:B hamish:B callum:E euan:B ewan:B fergus:B angus:H lachlan:B nigel:E graham:E clive:E trevor:E keith:E gaz:B baz:B nige:B shaz:A jacqui:A bev:A mags:A tracey:D lorraine:D denise:D sanjay:B priya:D kiran:C gurpreet:C harpreet:C jaswinder:C mohammed:E muhammad:E mohammad:E ayesha:D fatima:D aisha:D kwame:B kofi:B kwabena:B adebayo:B oluwaseun:C chidi:B chidera:C ngozi:A folasade:A agnieszka:A zbigniew:B piotr:B katarzyna:A malgorzata:A ewa:A wojciech:B tomasz:B xiaoming:B wei:C haf:A wambui:A ottoline:A yusra:A aeronwy:D alwena:D angharad:D arwenna:D beca:D buddug:D ceinwen:D ceridwen:D ceris:D delyth:D dilys:D dwynwen:D efa:D eflin:D eilir:D einir:D eirwen:D eluned:D esyllt:D eurwen:D fflur:D ffraid:D glesni:D gwenan:D gwenllian:D gwenno:D gwennan:D gwerfyl:D gwladys:D hafwen:D heledd:D heulwen:D lleucu:D lliwen:D llinos:D llywela:D lowri:D luned:D mabli:D mairwen:D mared:D marged:D meinir:D meinwen:D meirwen:D mererid:D morfudd:D morfydd:D rhianwen:D rhiain:D siwan:D tegwen:D anest:D dilwen:D ailidh:D beathag:D ciorstaidh:D ealasaid:D fenella:D giorsal:D iseabail:D ishbel:D kirsteen:D marsaili:D mhairi:D murdina:D oighrig:D peigi:D seonaid:D sìne:D aifric:D aoibhe:D aoibhinn:D attracta:D bairbre:D bláthnaid:D blathnaid:D breege:D bríd:D briege:D bronagh:D concepta:D damhnait:D davnet:D dearbhla:D deirbhile:D derbhla:D dervla:D eadaoin:D eimear:D eimhear:D eithne:D fidelma:D fionnuala:D gobnait:D grania:D laoise:D lasairfhíona:D muireann:D naoimh:D neasa:D noeleen:D nóirín:D orlagh:D rioghnach:D sheelagh:D síle:D tierna:D unagh:D hepzibah:D eglantine:D amarjit:D babita:D balvinder:D balwinder:D fozia:D gurmeet:D hardip:D jasbir:D jasminder:D jasvinder:D kalsoom:D kamaljit:D kamalpreet:D kulvinder:D kulwinder:D manju:D manjula:D naheed:D nirmala:D parvinder:D pushpa:D rajni:D rajvinder:D ramila:D sajida:D satvinder:D satwant:D shagufta:D shaista:D shamim:D shehnaz:D shobha:D sudha:D sukhi:D sukhvinder:D sukhwinder:D sumitra:D surinder:D sushila:D sushma:D swaran:D taranjit:D tasleem:D urmila:D varinder:D baljinder:D bhupinder:D daljit:D gurvinder:D harjinder:D harminder:D harvinder:D inderjit:D joginder:D lakhbir:D malkit:D mandip:D manjeet:D manjinder:D mohinder:D palwinder:D rajinder:D sarbjit:D satinder:D sukhjit:D tejinder:D charanjit:D deeqa:D dahabo:D ebyan:D farxiya:D fowsia:D hodo:D khadijo:D rooda:D suado:D sucdi:D barwaqo:D fereshteh:D golnaz:D samaneh:D tahmineh:D zohreh:D abeba:D almaz:D freweini:D hiwet:D lemlem:D letekidan:D tsehay:D semhar:D abosede:D anike:D asantewaa:D bolanle:D bukola:D bunmi:D ebele:D ebun:D efua:D enitan:D folake:D funke:D funmi:D funmilayo:D iyabo:D jumoke:D kesiena:D lerato:D mojisola:D nthabiseng:D omotola:D sibongile:D thandeka:D wanjiru:D zainabu:D zanele:D zodwa:D achieng:D akello:D apio:D auma:D nakato:D namukasa:D nyambura:D wairimu:D wangari:D nkem:D novlette:D bogumila:D edyta:D grazyna:D honorata:D malwina:D mariola:D urszula:D wiesława:D wioletta:D aušra:D egle:D giedre:D jurate:D neringa:D nijole:D skaiste:D sigita:D anca:D crina:D doina:D ionela:D iulia:D luminita:D oana:D raluca:D vasilica:D viorica:D desislava:D gergana:D nedyalka:D petya:D radka:D rositsa:D tsvetelina:D velichka:D yordanka:D olha:D bohdana:D halyna:D iryna:D liudmyla:D nadiia:D sofiia:D svitlana:D tetiana:D tetyana:D viktoriia:D eszter:D magdolna:D piroska:D szilvia:D zsuzsa:D jarmila:D zdenka:D blerta:D flutura:D genta:D luljeta:D mimoza:D shpresa:D vjosa:D yildiz:D nuray:D nurten:D sevgi:D songul:D ivanka:D iliyana:D kalina:D waltraud:D pernille:D nunzia:D inmaculada:D conceição:D filipa:D graca:D zulmira:D androulla:D maroulla:D debs:D rach:D bunty:D aneurin:E arwel:E bedwyr:E brychan:E brynmor:E cadfan:E cadwaladr:E caradog:E cefin:E cledwyn:E cynan:E cynfael:E deiniol:E dilwyn:E dyfan:E dyfrig:E eifion:E einion:E elfed:E elgan:E eurig:E eurwyn:E gerallt:E glyndwr:E goronwy:E gruffudd:E gruffydd:E gruff:K gwilym:E gwion:E gwyndaf:E gwynfor:E ianto:E idwal:E iestyn:E ieuan:E ifan:E ifor:E illtyd:E iolo:E iorwerth:E islwyn:E ithel:E llywelyn:E madog:E maldwyn:E meirion:E meredydd:E meurig:E merfyn:E mihangel:E moelwyn:E myfyr:E myrddin:E padrig:E peredur:E rhodri:E rhun:E robat:E talfryn:E tecwyn:E tegwyn:E tomos:E trefor:E tudur:E tudwal:E twm:E wynford:E ynyr:E ywain:E dewi:E aonghas:E artair:E athole:E bearnard:E coinneach:E dougie:E dugald:E dùghall:E eachann:E eòghann:E farquhar:E fearghas:E lachie:E murdo:E raghnall:E rhuaridh:E ruairidh:E ruaridh:E ruaraidh:E seòras:E seumas:E shuggie:E sholto:E somhairle:E sorley:E struan:E teàrlach:E torquil:E uilleam:E wullie:E wattie:E ailbhe:E aodh:E cahal:E cathair:E conchobhar:E conleth:E connla:E críostóir:E daithí:E daithi:E darach:E diarmaid:E diarmuid:E domhnall:E donnacha:E donnchadh:E dualta:E fachtna:E fearghal:E feargal:E felim:E feidhlim:E fergal:E ferdia:E fiachra:E fionnbarr:E fionntan:E gearóid:E gearoid:E jarlath:E lughaidh:E macdara:E muiris:E naoise:E padhraig:E paudge:E paudie:E pauric:E peadar:E phelim:E proinsias:E seanan:E tadgh:E turlough:E nollaig:E digby:E hedley:E marmaduke:E septimus:E afzal:E avtar:E baldev:E baldip:E balbir:E balwant:E dalvir:E dilip:E dilshad:E fazal:E feroz:E firoz:E ghulam:E gulshan:E gurbachan:E gurdeep:E gurdip:E gurjit:E gurmit:E gurnam:E gurpal:E gursharan:E harbans:E harbhajan:E harpal:E hemant:E iftikhar:E ijaz:E jagdish:E jagjit:E jagtar:E jahangir:E jaswant:E javaid:E jitendra:E karamjit:E kirpal:E kishor:E kuldeep:E kuldip:E kulwant:E mahendra:E maqsood:E mehboob:E mehmood:E minesh:E mudassar:E mukesh:E muzaffar:E nawaz:E nisar:E pankaj:E parvaiz:E parvez:E pramod:E pratap:E sarfraz:E saroj:E sarwan:E satnam:E satpal:E shabbir:E shashi:E shaukat:E sikander:E subhash:E sudhir:E sukhdev:E surendra:E talat:E tarlochan:E tarsem:E tejpal:E umesh:E waqar:E zulfiqar:E jayanti:E abdisalam:E abdiwali:E aydarus:E bashiir:E bishar:E dirir:E awil:E bahman:E behrouz:E farshid:E ghasem:E khosrow:E mojtaba:E parviz:E peyman:E siamak:E soran:E tesfaye:E biniam:E filmon:E girma:E hagos:E kidane:E kifle:E medhanie:E mehari:E mulugeta:E tekle:E tsegay:E yemane:E zerai:E abioye:E akinola:E ameyaw:E ayokunle:E azuka:E bamidele:E bolaji:E chibuzo:E chiedu:E chikezie:E dayo:E ejike:E ekow:E fiifi:E gbenga:E jide:E kunle:E lanre:E mawuli:E mfon:E muyiwa:E nonso:E oladele:E onyeka:E osas:E rotimi:E sanele:E segun:E seun:E sipho:E tafadzwa:E thabo:E vusi:E kiprono:E mwangi:E odhiambo:E okello:E otieno:E farai:E tendai:E tinashe:E tatenda:E tolu:E yemi:E olabisi:E beresford:E bevon:E deverell:E lascelles:E anatol:E arkadiusz:E boguslaw:E cezary:E czeslaw:E ireneusz:E janusz:E jaroslaw:E leszek:E milosz:E miroslaw:E przemek:E przemyslaw:E radoslaw:E slawomir:E wieslaw:E wojtek:E zdzislaw:E aivars:E algirdas:E arturas:E audrius:E dainius:E gediminas:E gintaras:E kestutis:E mantas:E mindaugas:E ramunas:E rimantas:E saulius:E valdas:E zydrunas:E catalin:E ciprian:E claudiu:E codrin:E costel:E cosmin:E dragos:E dumitru:E gheorghe:E horia:E iacob:E ilie:E ionut:E iulian:E laurentiu:E liviu:E mircea:E ovidiu:E petru:E razvan:E sergiu:E silviu:E valeriu:E viorel:E bozhidar:E hristo:E ivaylo:E krasimir:E lyudmil:E lyubomir:E plamen:E rumen:K stoyan:E svetoslav:E tsvetan:E zhivko:E oleksii:E kostiantyn:E mykhailo:E mykola:E serhiy:E serhii:E vadym:E vasyl:E vitalii:E volodymyr:E yevhen:E yurii:E balazs:E csaba:E gyula:E zsolt:E vaclav:E zdenek:E jiri:E miloslav:E lubomir:E lubos:E jaroslav:E slavomir:E blerim:E fatmir:E kujtim:E dritan:E huseyin:E okan:E ramazan:E recep:E serkan:E tuncay:E ufuk:E umit:E michal:E lukasz:E jorg:E arnaud:E hugues:E goncalo:E giorgos:E yiorgos:E gav:E jez:E seb:E stew:K perce:E pauly:E robbo:E dougal:E mair:A medi:A mai:A glain:A celyn:A enfys:A awen:A ebrill:A morwen:A bola:A dele:A ismat:A lata:A bano:A simin:A sile:A brid:A daiva:A ches:A dei:B dyfed:B hedd:B telor:B teilo:B teifi:B tegid:B medwyn:B prys:H non:G llyr:B llifon:B llew:B innes:H muir:B barra:B cuan:B cormack:B breffni:B des:B col:B pip:B dod:B den:H sarge:B stevo:B gentian:B besa:B lech:B ludwik:B gaurav:B janak:B ikram:B titi:C uche:C uju:C rudo:C fola:C yuk:C yuen:C hoi:C kwok:C mui:C pui:C shuk:C siu:C sze:C tsz:C yiu:C afan:C tirion:I madhu:C sonu:C jassi:C jaimini:C'
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
const plain = (word: string): string =>
  word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o');
const codeIn = (names: ReadonlyMap<string, string>, word: string): string | undefined =>
  names.get(word) ?? (isAccented(word) ? names.get(plain(word)) : undefined);

/** @param word in lower case */
export function givenName(word: string): GivenName | undefined {
  const code = codeIn(more, word) ?? codeIn(given(), word);
  if (code === undefined) return undefined;
  const at = code.charCodeAt(0) - 65;
  return { sex: sexes[at % 3] ?? 'either', common: at % 6 > 2, word: at > 5 };
}

/** "mcilveen", "o’dowda", "macquarrie": family names that say so themselves, and are on no list. @param word in lower case */
export const isClanName = (word: string): boolean =>
  /^(?:mc[a-z]{3,}|o['’][a-z]{4,})$/.test(word) || (/^(?:mac|fitz)[a-z]{4,}$/.test(word) && !isEnglish(word));

/** @param word in lower case @returns `word` where the surname is also a word of the language */
export function surname(word: string): 'name' | 'word' | undefined {
  const code = moreSurnames.get(word) ?? codeIn(family(), word);
  return code === undefined ? (isClanName(word) ? 'name' : undefined) : code === 'W' ? 'word' : 'name';
}

/**
 * True of "freedom", "territories", "watching": and of names that are words too, "mark" and "hart".
 * @param word in lower case
 */
export const isEnglish = (word: string): boolean =>
  english().has(word) || stemsOf(word).some((stem) => english().has(stem));
