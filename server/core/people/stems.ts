// In: an English word. Out: what it may be a form of: "territories" of "territory", "running" of "run". Not every stem is a word.
const endings: readonly (readonly [RegExp, string])[] = [
  [/(?:ies|ied|ier|iest|ily)$/, 'y'],
  [/(?:es|ed|er|est|ing|en|s|d|r|ly|ness|less|ful|ment)$/, ''],
  [/(?:s|d|r)$/, ''],
  [/(?:ing|ed|er|est|ion|ions|able)$/, 'e'],
  [/([bdgklmnprtvz])\1(?:ed|ing|er|est)$/, '$1'],
];

/** @param word in lower case */
export const stemsOf = (word: string): readonly string[] =>
  endings
    .filter(([ending]) => ending.test(word))
    .map(([ending, instead]) => word.replace(ending, instead))
    .filter((stem) => stem.length > 2);
