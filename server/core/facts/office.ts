// In: a draft's front matter. Out: the office its writer holds, as far as it says.
import { type Draft, fieldOf } from '../draft/draft.ts';

/** `executive`: may set out what the council has adopted; `civic`: speaks for all of it on civic occasions. */
export type Office = 'executive' | 'civic' | 'member';

const executive =
  /\b(?:(?:deputy )?(?:council )?leader of (?!(?:the )?(?:[\w']+ ){0,3}(?:group|opposition))|council leader|cabinet member|executive member|portfolio holder|executive mayor|elected mayor|member of (?:the )?cabinet|chief executive)/i;
const civic = /\b(?:(?:lord |deputy )?mayor|provost|civic head|chair(?:man|woman)? of (?:the )?council)\b/i;

export function officeOf(draft: Pick<Draft, 'frontMatter'>): Office {
  const says = ['author', 'byline', 'role', 'bio'].map((key) => fieldOf(draft, key) ?? '').join('\n');
  if (/\b(?:shadow|former|ex-)\b/i.test(says)) return 'member';
  if (executive.test(says)) return 'executive';
  return civic.test(says) ? 'civic' : 'member';
}
