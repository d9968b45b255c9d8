// In: a word or a phrase. Out: the form of it that another place in a sentence wants: "closing" as "close", "Cllr Jones" as "Cllr Jones’".

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Stems that take no "e" where their like do: "ending" is "end", "focusing" is "focus". */
const plain = words(
  'begin focus limit edit visit exhibit inhibit benefit audit deposit profit credit merit solicit orbit prohibit inherit spirit pivot ruin abandon mention question happen threaten open sign reason season poison pardon imprison champion commission position petition ration function station condition caution fashion target budget market rocket pocket ticket trumpet carpet plummet trigger develop gossip envelop cover bus gas chorus bias canvas program pilot ballot bar star pin pun hem broker lobby veto wag beg travel quarrel bed shed',
);
/** Stems that take an "e" though their like do not. */
const withE = words(
  'wast tast hast past writ invit excit unit cit recit ignit exped complet delet compet vot promot quot not devot demot dilut pollut execut constitut institut persecut prosecut disput comput contribut distribut substitut refut salut mut undermin determin examin combin declin defin lin outlin min din fin shin imagin postpon condon phon clon ston atton convene conven interven tun prun fil pil compil smil whil rul overrul schedul consol pol exhal scal ignor restor stor explor deplor scor bor fir hir requir retir acquir inspir admir expir wir shar compar declar prepar spar squar car dar scar secur ensur insur measur injur pictur captur figur structur restructur manufactur assur procur adher interfer persever blam nam tim com becom consum assum resum welcom overcom fram sham presum hom hop scop cop escap shap typ wip swip grop tak mak brak hik lik strik shak wak evok provok invok revok jok smok mistak undertak overtak provok describ brib prob subscrib prescrib breath bath loath sooth provid decid hid rid guid trad persuad evad invad divid includ conclud exclud explod erod cod degrad upgrad downgrad abid preced conced imped intrud delud fad wad parad blockad resid subsid us danc',
);
const irregularGerunds: Readonly<Record<string, string>> = {
  being: 'be',
  having: 'have',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  seeing: 'see',
  treating: 'treat',
  beating: 'beat',
  eating: 'eat',
  creating: 'create',
  defeating: 'defeat',
  repeating: 'repeat',
  cheating: 'cheat',
  putting: 'put',
  adding: 'add',
  selling: 'sell',
  controlling: 'control',
  changing: 'change',
  hanging: 'hang',
  banging: 'bang',
  setting: 'set',
  singling: 'single',
  using: 'use',
};
/** British spelling doubles the last letter: "cancelling" is "cancel", though "selling" is "sell". */
const doubledL =
  /^(?:cance|trave|labe|mode|fue|leve|channe|tunne|counse|signa|contro|patro|enro|fulfi|insti|compe|expe|prope|exce|repe|dispe|rebe|tota|peda|riva|equa|dia|tria|marsha|unrave|shove|quarre|jewe|initia)ll$/;

/** "clos" is "close", "scrapp" is "scrap", "vot" is "vote": the verb whose ending has been cut off. */
function whole(stem: string): string {
  if (plain.has(stem)) return stem;
  if (withE.has(stem)) return `${stem}e`;
  if (doubledL.test(stem)) return stem.slice(0, -1);
  if (/([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  if (/(?:ll|ss|ff|zz)$/.test(stem)) return stem;
  if (/[cuvz]$/.test(stem) && !/[ao]u$/.test(stem)) return `${stem}e`;
  if (/(?:[aeiou]|[nrlp])s$/.test(stem)) return `${stem}e`;
  if (/[^aeiou]at$|[iu]at$/.test(stem) && stem.length > 3) return `${stem}e`;
  if (/(?:[drl]|[aiu]|[aeu]n)g$/.test(stem)) return `${stem}e`;
  if (/[bcdfgkptz]l$/.test(stem)) return `${stem}e`;
  return stem;
}

/** "closing" is "close". */
export function infinitive(gerund: string): string {
  const lower = gerund.toLowerCase();
  const known = irregularGerunds[lower];
  if (known !== undefined) return known;
  return lower.endsWith('ing') ? whole(lower.slice(0, -3)) : lower;
}

export const isGerund = (word: string | undefined): boolean =>
  word !== undefined &&
  /^\p{L}{1,12}ing$/iu.test(word) &&
  !/^(?:bring|during|nothing|something|anything|everything|according|including|regarding|concerning|evening|morning|housing|building|planning|parking|funding|spring|string|thing|king|wing|sing|ring|ceiling|wellbeing|meeting|hearing|briefing|cycling|recycling|swimming|gritting|following)$/i.test(
    word,
  );

/** What follows a verb, and hardly ever a noun that ends in -ing: "and selling the hall", but "cuts to parks and housing". */
const object =
  /^(?:the|an?|our|your|their|its|his|her|my|that|this|these|those|every|all|any|some|another|off|out|up|down|to|for|it|them|us|him|one|two|three|no|more|\p{N}.*|£.*|\p{Lu}.*)$/u;

/** "closing the library and selling the hall" is "close the library and sell the hall". */
export function infinitivePhrase(phrase: string): string {
  const parts = phrase.split(' ');
  return parts
    .map((part, i) => {
      const previous = parts[i - 1] ?? '';
      const joined = i === 0 || /^(?:and|or|then|not)$/.test(previous) || /,$/.test(previous);
      const isVerb = i === 0 || (isGerund(part) && object.test(parts[i + 1] ?? ''));
      return joined && isVerb ? infinitive(part) : part;
    })
    .join(' ');
}

const ownPronouns: Readonly<Record<string, string>> = {
  i: 'my',
  he: 'his',
  she: 'her',
  they: 'their',
  you: 'your',
  it: 'its',
  we: 'our',
};
const objects: Readonly<Record<string, string>> = { i: 'me', he: 'him', she: 'her', they: 'them', we: 'us' };
const subjects: Readonly<Record<string, string>> = { me: 'I', him: 'he', her: 'she', them: 'they', us: 'we' };

/** Two people at once, or whoever takes the verb of many: "you have", "Cllr Nash and Cllr Webb have". */
export const isMany = (name: string): boolean => /^(?:you|they|we|i)$/i.test(name) || / and /.test(name);

export const isPronoun = (name: string): boolean => Object.hasOwn(ownPronouns, name.toLowerCase());
export const subjectForm = (name: string): string =>
  subjects[name.toLowerCase()] ?? (isPronoun(name) ? name.toLowerCase() : name);
export const objectForm = (name: string): string => objects[name.toLowerCase()] ?? subjectLower(name);
const subjectLower = (name: string): string => (isPronoun(name) ? name.toLowerCase() : name);

/** "Cllr Jones’", "the Leader’s", "his". */
export const owner = (name: string): string => ownPronouns[name.toLowerCase()] ?? `${name}’s`;

export const capital = (text: string): string => text.replace(/^["“‘'([]*\p{Ll}/u, (c) => c.toUpperCase());
/** The first letter small, where the first word is one that needs no capital: "The road" as "the road". */
export const small = (text: string): string =>
  text.replace(
    /^(?:The|A|An|This|That|These|Those|He|She|It|We|You|They|His|Her|Their|Our|My|Your|There|When|While|After|Before|Since|If|As|In|On|At|During|For|Despite|Nobody|Everybody|Everyone|Residents|People|Why|How|What|Who|Where|Once|Until|Because|Last|Even|Only|Every|All|No|Not|Some|Now)(?= )/,
    (word) => word.toLowerCase(),
  );

/** "a £200 million budget" as "the £200 million budget". */
export const definite = (noun: string): string => noun.replace(/^(?:an?) /i, 'the ');
