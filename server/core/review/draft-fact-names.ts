// The facts of a whole draft that a page's questions may ask for, each with its values; a draft may have several values of one at once.
// `lists` where the value is the name of a word list, `keys` where it is a key of the front matter.
import { profiles } from './finding.ts';

export const draftFactNames: Readonly<Record<string, readonly string[] | 'lists' | 'keys'>> = {
  profile: profiles,
  /** Somebody is quoted at the length of a speech. */
  quotation: ['yes', 'no'],
  /** Whom the draft names: in a public role, as private, without a word of either; somebody convicted, somebody who has died, a child. */
  people: ['public', 'private', 'unknown', 'convicted', 'dead', 'child', 'none'],
  /** What one of its sentences tells of somebody who is not named in a public role: health, faith and the like, or a case or a job. */
  told: ['special', 'casework', 'none'],
  /** What the pictures show, by their descriptions. */
  pictures: ['people', 'children', 'things', 'none'],
  court: ['live', 'decided', 'none'],
  company: ['yes', 'no'],
  figures: ['money', 'counts', 'none'],
  /** A matter that somebody sits in judgement on, named and not decided yet. */
  pending: ['yes', 'no'],
  'pre-election': ['yes', 'no'],
  /** What the draft or the people file says of the author's part in the decision. */
  author: ['decides', 'does-not-vote', 'unknown'],
  office: ['executive', 'civic', 'member'],
  links: ['outside', 'official', 'none'],
  embargo: ['yes', 'no'],
  hour: ['night', 'day', 'unsaid'],
  comments: ['open', 'closed', 'unsaid'],
  visibility: ['circle', 'public', 'unsaid'],
  'front-matter': 'keys',
  'draft-has': 'lists',
};
