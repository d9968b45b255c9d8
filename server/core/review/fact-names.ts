// The facts a page may ask for in `when` and `unless`, each with its values; `lists` where the value is the name of a word list,
// `keys` where it is a key of the front matter.
import { profiles } from './finding.ts';

export const factNames: Readonly<Record<string, readonly string[] | 'lists' | 'keys'>> = {
  profile: profiles,
  section: ['body', 'notes', 'contact', 'comments', 'after-ends'],
  block: ['paragraph', 'heading', 'item', 'cell', 'quotation', 'caption', 'alt', 'footnote', 'html', 'field'],
  /**
   * Whose words: the author's, somebody's in quotation marks, or two words held at arm's length; `ours` are those quoted words that a
   * release or a statement gives to one of its own members or officers.
   */
  speaker: ['author', 'quoted', 'scare', 'ours'],
  negated: ['yes', 'no'],
  /** Told of somebody else's words without quotation marks: "A caller said …"; `answered` where the sentences beside say something against it. */
  reported: ['yes', 'answered', 'no'],
  tense: ['done', 'to-come', 'now'],
  subject: ['author', 'person', 'party', 'body', 'policy', 'other', 'none'],
  /** Whether the words stand in the subject of their sentence or in what is said of it. */
  part: ['subject', 'predicate'],
  /** The capacity of the person a phrase's {person} stands for. */
  target: ['elected', 'minister', 'officer', 'public', 'unknown'],
  /** How that person is named. */
  named: ['title', 'role', 'pronoun', 'you'],
  /** The sentence speaks of one person or one firm that a reader could tell, named or not. */
  somebody: ['yes', 'no'],
  /** A matter that somebody sits in judgement on is named near, and not decided yet. */
  pending: ['yes', 'no'],
  /** The draft comes out between the notice of an election and the poll. */
  'pre-election': ['yes', 'no'],
  /** What the draft or the people file says of the author's part in the decision. */
  author: ['decides', 'does-not-vote', 'unknown'],
  /** The office that the front matter gives the writer. */
  office: ['executive', 'civic', 'member'],
  /** True where the words before it in the sentence make it a condition: "if", "unless", "would". */
  supposed: ['yes', 'no'],
  /** True where a noun follows at once, so that the words only describe it: "a joke writer". Needs the language library. */
  compound: ['yes', 'no'],
  /** A key that the front matter has, whatever it says: `hold_until`. */
  'front-matter': 'keys',
  'sentence-has': 'lists',
  /** A second family of words that the same sentence must have as well. */
  'sentence-also': 'lists',
  'around-has': 'lists',
  'paragraph-has': 'lists',
  'draft-has': 'lists',
  'word-before': 'lists',
  'word-after': 'lists',
};
