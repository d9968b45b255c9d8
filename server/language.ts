// In: nothing. Out: the language library behind Probity's own door. A bundle of its own, loaded after the server has answered.
import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemToken, type ItsFunction } from 'wink-nlp';
import type { Language, Token, WordClass } from './core/language/language.ts';

const classes: Readonly<Record<string, WordClass>> = {
  NOUN: 'noun',
  PROPN: 'name',
  VERB: 'verb',
  AUX: 'auxiliary',
  ADJ: 'adjective',
  ADV: 'adverb',
  PRON: 'pronoun',
  DET: 'determiner',
  ADP: 'preposition',
  CCONJ: 'conjunction',
  SCONJ: 'conjunction',
  PART: 'particle',
  NUM: 'number',
  PUNCT: 'punctuation',
};
/** A longer run without a blank costs the library the square of its length: it is shown a short word in its place. */
const longestRun = 48;
const longestSentence = 4_000;
const mostRemembered = 4_000;

/** The same length, every long run shortened to a word and blanks. */
const guarded = (text: string): string =>
  text
    .slice(0, longestSentence)
    .replace(/\S{49,}/g, (run) => 'x'.repeat(longestRun) + ' '.repeat(run.length - longestRun));

/** Loads the model: some 100 ms. */
export function loadLanguage(): Language {
  const nlp = winkNLP(model, ['sbd', 'pos']);
  const pos: ItsFunction<string> = nlp.its.pos;
  // The library's types ask for add-ons that the function never reads.
  const lemma = nlp.its.lemma as unknown as ItsFunction<string>;
  const remembered = new Map<string, readonly Token[]>();
  const read = (sentence: string): readonly Token[] => {
    const tokens: Token[] = [];
    let at = 0;
    const shown = guarded(sentence);
    nlp
      .readDoc(shown)
      .tokens()
      .each((token: ItemToken) => {
        const text = token.out();
        // Tokens are faithful to the text but for the blanks between them.
        const start = shown.indexOf(text, at);
        if (start === -1) return;
        at = start + text.length;
        tokens.push({
          span: { start, end: at },
          text,
          tag: classes[token.out(pos)] ?? 'other',
          lemma: token.out(lemma),
        });
      });
    return tokens;
  };
  return {
    tokens: (sentence) => {
      const known = remembered.get(sentence);
      if (known !== undefined) return known;
      if (remembered.size >= mostRemembered) remembered.clear();
      const tokens = read(sentence);
      remembered.set(sentence, tokens);
      return tokens;
    },
  };
}
