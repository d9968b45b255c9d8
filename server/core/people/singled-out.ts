// In: a noun for somebody, and the words behind it. Out: whether they tell which of many that is: by a shop, a van, a beast, a job that one has, a place
// behind a counter. Whoever lives there knows then who is meant, without a name.

/** What a whole street knows somebody by: a shop, a van, a beast, what is worn or ridden. */
const marks =
  "(?:[a-z]*(?:shop|stall|van|caf[eé]|salon|bakery|kiosk|garage|forge|chippy|launderette|tearooms?|deli|nursery|pub|bar|boozer|bookies|takeaway|studio|gallery|kennels|stables|smallholding|allotment|market|pitch|narrowboat|houseboat|boat|caravans?|camper|horsebox|post office|tea room|nail bar|barber[’']s|butcher[’']s|baker[’']s|chemist[’']s|florist[’']s|greengrocer[’']s|hairdresser[’']s|newsagent[’']s|fishmonger[’']s|cobbler[’']s|tattooist[’']s)|(?:dogs?|whippets?|greyhounds?|lurchers?|alsatians?|collies?|spaniels?|labradors?|terriers?|poodles?|pugs?|staffies|staffy|bulldogs?|dachshunds?|chihuahuas?|huskies|husky|retrievers?|jack russells?|parrots?|ferrets?|pigeons|cats|donkeys?|owls?|barn owls?|hawks?|falcons?|pon(?:y|ies)|horses?|goats?|geese|ducks|hens|chickens|snakes?|budgies|alpacas?|llamas?|bees)|(?:beard|moustache|tache|whiskers|sideburns|hair|ponytail|plaits|pigtails|mohican|dreadlocks|dreads|tattoos?|eye ?patch|glass eye|limp|walking stick|crutch(?:es)?|hat|bowler|beret|trilby|cap|coat|duffel|anorak|cape|wellies|kilt|turban|pram|buggy|trolley|wheelchair|mobility scooter|scooter|trike|tricycle|three-wheeler|sidecar|penny[- ]farthing|unicycle|tandem|bike|moped|motorbike|harley|tractor|milk float|hearse|accordion|guitar|banjo|bagpipes|trumpet|fiddle|barrow|handcart|flags?|gnomes|caravan|jag|beetle|reliant robin|land rover|transit)|(?:twins|triplets|baby|newborn|toddlers?|quads|quins)|(?:pond|pigeon loft|gate|porch|hedge|greenhouse|conservatory|garage door|front door|fence|wall|treehouse|trampoline|skip|windmill|summerhouse|hot tub|beehives?|hives|aviary|tattooed \\w+|stall|tearoom|smokehouse|honesty box)|(?:(?:number )?\\d{1,3}[A-Z]?(?: bus)?|school bus|night bus|ice[- ]cream van|mobile library|minibus|gritter))";
/** Whom a place has one of, said in passing: no officer and no nurse on a round. */
export const passing =
  /^(?:wom[ae]n|m[ae]n|lady|gentleman|gent|chap|bloke|lad|lass|lassie|laddie|fell[ae]r?|fella|fellow|guy|geezer|girl|boy|couple|pair|family|sisters|brothers|twins|granny|grandad|old boy|old girl|old lady|old man|pensioner|widow|widower|widow woman|one|wee one|missus|youngster|teenager|dressmaker|piper|busker|fiddler|potter|weaver|thatcher|cobbler|tailor|seamstress|farrier|blacksmith|fisherman|shepherd|beekeeper|florist|fishmonger|greengrocer|newsagent|jeweller|clockmaker|signwriter|window cleaner|youngest|eldest|oldest|headmistress|headmaster|neighbour|tenant|mother|mum|mam|father|dad|parent|shopkeeper|trader|stallholder|market trader|shop owner|owner|barmaid|barman|cashier|student|veteran|lodger)$/i;
/** "the lad with the ginger beard and the whippet", "the lady with the wool shop", "the chap at the burger van", "the gentleman who drives the 47" */
const singledOut = new RegExp(
  `^ in (?:our|the|this) (?:picture|photo|photograph|caption)\\b|^,? whose (?:husband|wife|son|daughter|brother|house|bungalow|shop|baby) (?:was|were|died|drowned|went up|burnt|burned|is in)\\b|^,?(?: up| down| over| out| round| off)? (?:with|in|at|from|behind|on|off|inside|outside|by|(?:who|that)(?:[’']s| is| was)?(?: always| still| also)? ?(?:got|runs?|ran|keeps?|kept|has|have|had|own|drives?|drove|rides?|owns?|walks?|wears?|sells?|works?|sits?|stands?|plays?|lives?|pushes|brings?|takes?|leads?|pulls?|carries|breeds?|races?|sleeps?|begs?|busks?|took over|with|in|at|on|behind)) ?(?:in |at |on |from |by |outside |behind |off |up |round )?(?:(?:the|a|an|that|those|all the|two|three|four|his|her|their|our) (?:[\\p{L}’'-]+ ){0,3}?|(?=twins|triplets|quads))${marks}s?(?![\\p{L}’'-])`,
  'iu',
);

/** "who runs film club at the Institute", "who feeds the gulls outside Boots": what only one does there. */
const knownFor =
  /^,? (?:who|that)(?: always| also| still| never)?(?:[’']s| is| was)? ?(?:runs?|ran|running|keeps?|kept|feeds?|feeding|fed|does|did|doing|sweeps?|cleans?|cleaning|plays?|playing|sings?|teaches|taught|teaching|coaches|coaching|leads?|walks?|walking|busks?|busking|minds?|opens?|locks?|rings?|mends?|tends?|waters?|paints?|sells?|selling|breeds?|rears?|makes?|bakes?|builds?|shoes|carves|restores|repairs?|collects?|calls|drives?|driving|looks after|serves?|hands out|gives out|plants|started|stands?|sits?|sleeps?|begs?|waits?|cooks|works|worked) (?:[\p{L}’'-]+ ){0,5}?(?:at|in|outside|inside|on|by|for|behind|opposite|round|from|under|beside|down|above|below|near|past) (?:the |our )?(?:[a-z]+ )?\p{Lu}[\p{L}’'-]+/u;

const place =
  "(?:lease|slide|rounds?|desk|tills?|counter|bar|clubs?|class|choir|band|stall|gate|doors?|crossing|library|hall|pool|gym|caf[eé]|kitchens?|gardens?|church|chapel|mosque|temple|gurdwara|pub|post office|shop|nights|mornings|lates|earlies|early shift|late shift|night shift|switchboard|reception|depot|creamery|factory|farm|forge|mill|bakery|laundry|canteen|playgroup|kiosk|market|precinct|station|square|pier|bus stop|underpass|subway|promenade|war memorial|ferry|lifeboat|bells?|organ|box office|baths|surgery|hotel|hostel|museum|launderette|butts|weighbridge|lock|sluice|signal box|ticket office|chip shop|chippy|cloakroom|office|stores|front desk|barber[’']s|butcher[’']s|bookie[’']?s|chemist[’']s|newsagent[’']s)(?![\\p{L}’'])";
/** "who does nights at the creamery", "that took on the lease in June", "who used to run it" */
const hasThere = new RegExp(
  `^,? (?:who|that)(?:[’']s| is| was| has| had)?(?: always| also| still| once| just| used to)* ?(?:runs?|ran|running|keeps?|kept|does|did|done|doing|has|had|took(?: on| over)?|takes|taken(?: on| over)?|works?|worked|working|serves?|plays?|teaches|taught|drives?|sells?|mends?|cleans?|cuts|opens|minds|looks after|coaches|leads|manages?|managed|rents?) (?:the |our |that |their |on the |in the |at the |behind the |on )?(?:[\\p{L}’'-]+ ){0,3}?${place}`,
  'u',
);
/** "The woman who used to run it was sent home": what the sentence before spoke of has one. */
const ranIt =
  /^,? (?:who|that)(?: used to|[’']s| is| was| has| had)? (?:run|runs|ran|running|manages?|managed|managing|leads?|led|leading|heads?|headed|heading) (?:it|them|the (?:place|show|thing|team|unit|service))\b/;
/** "behind the counter at the chip shop on Heol y Dderwen", "on the leisure centre desk", "in Drumnacarry post office" */
const standsThere = new RegExp(
  `^(?: always| usually)? (?:behind|on|at|in|from|off|over|above) (?:(?:the|our|that) (?!(?:next|same|other|far|door|gate|back|local|village|town|whole|wrong|right)\\b)(?:[\\p{L}’'-]+ ){0,3}?|\\p{Lu}[\\p{L}’'-]+ (?:\\p{Lu}[\\p{L}’'-]+ )?)${place}`,
  'u',
);
/** "whom you all know from the bakery" */
const allKnow =
  /^,? (?:whom|who|that) (?:most of us|many of you|most of you|everybody|everyone|we all|you all|you will all|you[’']ll all|half (?:the|of) \p{L}+) (?:will )?(?:know|knows|remember|remembers|see|sees|buys?)\b/u;

/** @param behind what follows the noun */
export const isSingledOut = (noun: string, behind: string): boolean =>
  singledOut.test(behind) ||
  hasThere.test(behind) ||
  ranIt.test(behind) ||
  standsThere.test(behind) ||
  allKnow.test(behind) ||
  (!/^(?:family|couple)$/i.test(noun) && knownFor.test(behind));
