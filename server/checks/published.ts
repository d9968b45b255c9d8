// In: a sentence that repeats somebody's words. Out: whether it says that they were spoken or written for everybody: a letter to a newspaper, a
// word on the radio, a speech at a meeting that is open to all.

const papers =
  "(?:[A-Z][\\w’'&-]+ )*(?:Gazette|Times|Echo|Post(?! Office)|Courier|Herald|Mail|Argus|Observer|Chronicle|Advertiser|Express|Telegraph|Guardian|Journal|Mercury|Standard|Examiner|Citizen|Bugle|Sentinel|Dispatch|Despatch|Tribune|Informer|Free Press)|(?:[A-Z][\\w’'&-]+ )+(?:News|Star|Press|Recorder|Record|Leader|Reporter|Independent|Messenger|Mirror|Sun|Packet|Voice|Review|Weekly|Globe|Today)";
const inPublic = new RegExp(
  [
    // "in his letter to the Gazette", "writing in Thursday's Argus", "told the Evening Post"
    `\\b(?:to|in|for|of|by|told|tells|from) (?:the|our|your|[\\p{L}]+(?: [\\p{L}]+)?[’']s) (?:local )?(?:${papers})\\b`,
    "\\b(?:to|in|told|for) (?:the|our|a|[a-z]+[’']s) (?:(?:local|weekly|evening|daily|town|village|parish|community|free|student) ){0,2}(?:editor|newspapers?|papers?|press|magazine|newsletter|reporters?|journalists?)\\b",
    "\\bletters? page\\b|\\breaders[’'] letters\\b|\\bopen letter\\b|\\bletter to the editor\\b",
    // "told BBC Radio Humberside", "on the television news", "on Facebook for all to see"
    '\\b(?:BBC|ITV|STV|S4C|Sky News|Channel (?:4|5|Four|Five)|Radio [A-Z][a-z]+|[A-Z][a-z]+ (?:FM|Radio|TV)|[Ll]ocal radio|the (?:radio|television|telly))\\b',
    '\\bpublic(?:ly)? (?:post|page|group|comment|statement|petition|tweet|wall)\\b|\\bon (?:the|his|her|their) (?:public|placard|banner|website|blog)\\b|\\bfor (?:publication|all to (?:see|read|hear))\\b',
    // "told the public meeting", "in her speech to full council", "in evidence to the inquiry"
    '\\b(?:public (?:meeting|inquiry|hearing|gallery|question time|questions|session|consultation event)|town meeting|annual (?:general |parish |town )?meeting|full council|scrutiny (?:committee|panel)|planning committee|council meeting|committee meeting|in the chamber|question time|hustings|petition organiser|in (?:his|her|their) (?:speech|petition|published|evidence))\\b',
  ].join('|'),
  'u',
);

export const isPublished = (sentence: string): boolean => inPublic.test(sentence);
