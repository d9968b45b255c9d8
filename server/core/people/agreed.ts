// In: the words beside a name. Out: whether they say that the person, or a child's parents, agreed to be named and told of. What only
// supposes it ("she won't mind") says nothing of the kind.

const theirs =
  "(?:his|her|their|hers|theirs|the|both|all|full|fully|prior|kind|express|explicit|clear|formal|own|us|me|everyone|written|signed|verbal|informed|parental|guardians?|parents?|mums?|mothers?|dads?|fathers?|family|families|carers?|school|and|a|an)(?:[’']s?)?";
const leave = '(?:permission|consent|agreement|blessing|approval|leave|say-so|go-ahead|okay|authority)';
/** What is somebody's to agree to: their name, their story, their picture. */
const own =
  "(?:(?:his|her|their|both|all) (?:[\\w’'-]+ ){0,4}?(?:names?|stor(?:y|ies)|words?|pictures?|photos?|photographs?|ages?|letters?|details|experiences?|illness|diagnosis|condition|recovery|journey)\\b)";
/** Of nothing but the person: "be named", "have her name used", "go public". */
const named = `(?:be(?:ing)? (?:named|identified|quoted|pictured|photographed|filmed|featured|mentioned|interviewed|part of this|included)\\b|(?:have|having|let(?:ting)? (?:us|me|people|readers)(?: \\w+)?|tell|telling|share|sharing|use|using|see|show|give|lend|put) ${own}|${own}(?: (?:being|to be|be))? (?:used|told|shared|published|printed|known|shown|public|made public|included|mentioned|out there)|go(?:ing)? public|speak(?:ing)? publicly|say so|let people know)`;
/** What others may then do. */
const told = `(?:${named}|(?:tell|telling|share|sharing|use|using|print|printing|publish|publishing|name|naming|quote|quoting|mention|mentioning|say|saying|repeat|repeating|pass on|talk|talking|speak|speaking|show|feature|thank|write|post|posting)\\b|(?:it|(?:this|that)(?: (?:account|story|piece|article|post|paragraph|interview|quotation|picture))?)(?: (?:to be|being|be))? (?:told|shared|known|used|published|printed|made public|included|made part))`;
const willing = '(?:happy|pleased|glad|content|delighted|keen|willing|comfortable|fine|proud|relaxed|ok|okay)';

const agreement = new RegExp(
  [
    // "who has agreed to be named", "consented to us using his words", "agreed that we may say so"
    `\\b(?:agree[sd]?|agreeing|consent(?:s|ed))(?: (?:to|that|on|for|us|me|our|my|we|i|may|can|could|should|it|this|kindly|the council))+ ${told}`,
    // "wanted us to tell her story", "asked me to print it"
    `\\b(?:wants?|wanted|wish(?:es|ed)|ask(?:s|ed)|chose|insist(?:s|ed)|allow(?:s|ed)|let|lets|permitt?(?:s|ed)|invited|encouraged)(?: (?:that|for|on|to))? (?:us|me|we|it|this|our|my)(?: (?:to|may|can|should))? ${told}`,
    // "asked to be named", "chose to go public"
    `\\b(?:wants?|wanted|wish(?:es|ed)|ask(?:s|ed)|chosen|chose|chooses|opted|decided|volunteer(?:s|ed)|offer(?:s|ed)|insist(?:s|ed)|elected)(?: (?:to|for|on|that))+ ${named}`,
    // "was happy for us to tell her story", "is comfortable with people knowing", "is pleased to have her name used"
    `\\b${willing} (?:for|with) (?:(?:us|me|it|this|that|everybody|everyone|people|readers|the council|him|her|them) (?:to )?(?:${told}|(?:be )?know\\w*)|${own})`,
    `\\b${willing} to ${named}`,
    // "has given written consent", "gave us leave", "signed the consent form"
    `\\b(?:gave|gives?|given|giving|granted)(?: ${theirs})* (?:${leave})\\b(?! (?:of|for (?:the|a|an) |to (?:build|extend|develop|appeal|open|stay|work)))`,
    `\\b(?:gave|gives?|given|giving|signed|signs|returned|completed|filled in)(?: ${theirs})* (?:(?:[\\w’'-]+ )?(?:consent|release|permission|photo|media|publicity) forms?\\b|forms? (?:agreeing|to say|saying|so that|that says|to let (?:me|us)))`,
    // "told me I was welcome to put his name in"
    `\\b(?:we|i)(?: was| were| am| are| would be|[’'](?:d|m|re|d be))(?: (?:quite|very|more than|most))? (?:welcome|free|at liberty) to ${told}`,
    // "said yes in writing", "wrote back to say that we may"
    '\\b(?:said|says|saying|say) yes(?: in writing| by e-?mail| in a text)? to (?:us|me|this|our|my|being|be|having|its|it|the (?:council|blog|article|piece))\\b|\\b(?:said|says) yes in writing\\b|\\bfront(?:s|ed|ing)? (?:this|our|the) (?:campaign|appeal|drive)\\b|\\bgave (?:us|me) this (?:quote|story|picture)\\b|\\b(?:yes,? use my (?:name|story)|you (?:can|may) (?:use|print|say) (?:my|it|this))\\b',
    // "with her blessing", "with the parents' written permission", "at his own request"
    `\\bwith(?: ${theirs})+ (?:permission|consent|agreement|blessing|say-so)\\b(?! of (?!(?:his|her|their|the (?:family|parents)|both|all)\\b))`,
    "\\b(?:at|on) (?:his|her|their|the family[’']s|the couple[’']s) (?:own )?(?:request|say-so)\\b",
    // "we have her permission", "parental consent is held"
    `\\b(?:we|i)(?:[’']ve| have| hold| had| obtained| got| sought| received)(?: got)?(?: ${theirs})* (?:consent|permission|blessing|say-so)\\b`,
    `\\b(?:parental|parents[’']|written|signed)(?: ${theirs})* (?:consent|permission)(?: (?:is|was|has been|have been|were))? (?:held|given|obtained|on file|received|in place|sought and (?:given|received))\\b`,
    "\\b(?:photograph(?:ed|s)?|pictured?|named?|names|shown|used|published|quoted)(?: [a-z]+){0,3} (?:by|with|under)(?: (?:parental|parents[’']|written|full|signed|kind))+ (?:permission|consent|agreement)\\b",
    // "speaks openly about it", "has always been open about", "on the record"
    "\\b(?:speaks?|talks?|spoke|spoken|talked|writes?|written|wrote|blogs?|blogged|campaigns?|been|is|was)(?: (?:very|quite|always|so|often|movingly|long|refreshingly|about (?:it|this|[\\w’' ]{3,20}))){0,2} (?:openly|publicly|open about|candidly|candid about|frankly|frank about|freely|on the record)\\b",
    "\\b(?:told|tells|shared|shares|written about|wrote about|describes?|described) (?:his|her|their) (?:own )?(?:story|illness|experience|recovery|journey|condition|diagnosis)(?: [\\w’'-]+){0,3} (?:on|in|to) (?:the )?(?:radio|television|tv|newspapers?|press|bbc|itv|memoir|book|autobiography|podcast)\\b",
    // "told me I may use it", "print my name and all", "waived her anonymity"
    "\\b(?:who (?:has|have|had)(?: all| both| kindly)? (?:agreed|given (?:his|her|their|me|us) (?:permission|consent))|agreed to (?:be named|tell|share|speak)|(?:said|says|told (?:me|us)|confirmed|written)(?: in (?:writing|an e-?mail|a letter)| by e-?mail)?(?: that)? (?:i|we) (?:may|can|could) (?:use|thank|quote|name|share|mention|repeat|print)|(?:happy|glad|content) (?:for (?:me|us) )?to (?:be named|share)|print (?:the whole thing|it all|my name)|my name and all|asked (?:us|me) to (?:tell|share|print|use)|(?:asked|wish(?:es|ed)|want(?:s|ed)) for (?:it|this|(?:his|her|their) [\\w’'-]+(?: [\\w’'-]+)?) to be (?:made |told |a )?(?:part|mentioned|included|told|shared|known|public)|want(?:s|ed)? (?:it|this|(?:his|her|their) story) (?:to be )?(?:known|told|shared)|waived (?:his|her|their) (?:right to )?anonymity|with (?:his|her|their) (?:\\w+ )?(?:permission|consent|agreement|blessing)|(?:has|have) (?:all )?agreed to be named|by name|gave (?:me |us )?(?:his|her|their) permission)\\b",
    // "has read and approved these words"
    '\\b(?:approved|signed off|okayed|read and agreed|seen and agreed|happy with) (?:these|this|his|her|their|every|all the) (?:[a-z]+ )?(?:words?|wording|text|quotes?|quotation|paragraph|piece|story|article|post)\\b',
  ].join('|'),
  'g',
);
/** What turns an agreement into none, or into a hope of one. */
const supposed =
  /(?:\b(?:(?<!\b(?:only|all) )too|not|never|without|hopes?|hoping|hopefully|sure|certain|confident|think|thinks|doubt|bet|suppose|supposing|reckon|assum\w+|presum\w+|guess|expect|trust|if|whether|unless|until|nor|nobody|no one|none|would|will|might|should|ought|refused|declined|yet to|forgot|as far as i know|had (?:he|she|they)|asked? (?:if|whether))\b|n[’']t\b|[’'](?:d|ll)\b)[^.!?;:]{0,34}$/i;

/** Whether an agreement is said outright in a text. @param before what stands before it in the sentence: "I hope", "without" */
export function saysAgreed(text: string, before = ''): boolean {
  const low = text.toLowerCase();
  for (const m of low.matchAll(agreement)) {
    const lead = `${before.slice(-40)} ${low.slice(0, m.index)}`.slice(-60);
    if (!supposed.test(lead) && !/n[’']t\b|\bnot\b/i.test(m[0])) return true;
  }
  return false;
}

const parents =
  /\b(?:parents?|parental|guardians?|famil(?:y|ies)|mums?|mams?|mothers?|dads?|fathers?|carers?|consent forms?)\b/i;

/** "whose parents and guardians have agreed in writing to the photograph" */
const parentsSaid =
  /\b(?:parents?|guardians?|family|families|mums?|mams?|mothers?|dads?|fathers?)\b(?:(?!\b(?:not|never|hope|if|unless|until|would|will|sure)\b|n[’']t)[^.!?]){0,40}\b(?:agreed|consent(?:ed)?|given (?:their )?permission|signed)\b/i;

/** Whether a text says that a child's parents agreed. */
export const parentsAgree = (text: string): boolean =>
  parents.test(text) && (saysAgreed(text) || parentsSaid.test(text));

/** "Everyone named here has agreed to it", "names and pictures are used with permission": said once, and of everybody. */
const everybody =
  /\b(?:every(?:one|body)|all(?: of)?(?: the| those| our)?(?: [a-z]+)?|each (?:person|resident|family)|(?:the )?(?:people|residents|those|tenants|families)|(?:all )?names?(?: and \w+)?) (?:who (?:is|are|appears?) )?(?:named|pictured|quoted|mentioned|featured|shown|used|published|printed|photographed|in (?:this|these|the) (?:story|stories|piece|release|post|article|photos?|pictures?|page|round-?up|newsletter)|(?:of|for) [a-z]+ (?:are|is) used)\b[^.!?]{0,80}/gi;
const mayAgree = /\b(?:agreed|consent|permission|blessing|happy)\b/i;

/** Whether a text says it of everybody whom the draft names. */
export const everybodyAgreed = (text: string): boolean =>
  mayAgree.test(text) && [...text.matchAll(everybody)].some((m) => saysAgreed(m[0].replace(/^\S+ /, ' ')));
