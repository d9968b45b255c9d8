// In: a phrase. Out: whether it is about the council's business, which a rewrite keeps, or only dresses the insult: "a crank with a
// clipboard" against "with the parking budget".
const business =
  /\b(?:votes?|decisions?|plans?|planning|proposals?|polic(?:y|ies)|budgets?|records?|schemes?|strateg(?:y|ies)|amendments?|motions?|consultations?|reports?|surveys?|contracts?|tenders?|cuts?|closures?|services?|councils?|committees?|(?<!filing |drinks )cabinet|scrutiny|meetings?|debates?|tax(?:es)?|rates?|fees?|charges?|fares?|rents?|grants?|funds?|funding|money|reserves|debts?|overspends?|deficits?|allowances?|expenses|homes?|houses|housing|flats|tenants?|residents?|estates?|(?<!old )schools?|pupils|teachers|nurser(?:y|ies)|librar(?:y|ies)|museums?|theatres?|pools?|baths|leisure|parks?|allotments?|pitch(?:es)?|playgrounds?|trees|verges|greens?|roads?|streets?|lanes?|cycling|bus(?:es)?|trams?|trains?|stations?|bridges?|bypass|crossings?|junctions?|parking|car parks?|traffic|speed limits?|zones?|potholes?|pavements?|highways|gritting|bins?|waste|recycling|tips?|rubbish|fly-tipping|litter|toilets?|lights?|lighting|flood(?:s|ing)?|drains?|drainage|sewage|pollution|climate|air quality|social care|care|carers?|hospitals?|surger(?:y|ies)|clinics?|hospices?|hubs?|youth|children|families|pensioners|homelessness|market|traders|shops|high street|pubs?|licen[cs]ing|police|fire|crime|elections?|wards?|boundar(?:y|ies)|devolution|mergers?|reorganisation|audit(?:s|ors)?|accounts|local plan|green belt|developments?|developers?|sites?|wind farms?|quarry|depots?|sale|land|leases?|staff|unions?|strikes?|pay|jobs|regeneration|projects?|programmes?|applications?|issues?|matters?|questions?|remarks|comments|speech|statement|claims?)\b/iu;
export const isBusiness = (phrase: string): boolean => business.test(phrase) || /\p{N}/u.test(phrase);

/** "as my nan used to say", "plain and simple": what only leans on the reader. */
const asides =
  /,? (?:as (?:my|our|his|her|any|every|the|they|everyone|anybody|people|folk)\b[^,.;:–]{0,40}? ?(?:used to say|would say|like to say|will tell you|can tell you|could tell you|always says?|always said|once said|has it|goes)|(?:plain|pure) and simple|in (?:my|our) (?:humble )?(?:view|opinion|book)|to my mind|quite frankly|frankly|believe (?:you )?me|mark my words|if you please|(?:god|heaven) help us|bless (?:him|her|them))(?=[,.;:!?–]|$)/giu;
export const asideless = (text: string): string => text.replace(asides, '');

/** "there is no smoke without fire", "it was like watching paint dry": a saying is no ground. */
export const isSaying = (text: string): boolean =>
  /\bhad it coming\b|\bno smoke without fire\b|^it (?:is|was|'s) (?:all )?(?:a bit )?like\b|\bleopards?\b.*\bspots\b|^(?:you|we) (?:could not|couldn['’]t) make it up|\b(?:need|needs) no introduction\b/iu.test(
    text,
  );

/** What is somebody's own, and nobody else's business. */
export const ownLife =
  /\b(?:conservatory|holidays?|house|home|car|kitchen|extension|wife|husband|partner|son|daughter|brother|sister|cousin|family|boat|villa|bank account|pockets?|lifestyle|watch|yacht|drink|drunk|marriage|affair|brown envelopes?|promised|paid him|paid her)\b/i;
