// The front matter that Probity reads: one entry a key. Completion, hover and validation all come from this table, and nothing else
// needs to be told of a key that is added here. It is as long as there are keys: a table, with one reason to change.

/** What may stand behind a key. `words` is anything; the others can be told from a slip. */
export type Takes =
  | 'type'
  | 'words'
  | 'day'
  | 'time'
  | 'day or time'
  | 'yes or no'
  | 'yes or day'
  | 'jurisdiction'
  | 'period'
  | 'choice'
  | 'listed';

export type Key = {
  readonly key: string;
  /** What it is for, in a sentence for a writer. */
  readonly about: string;
  readonly takes: Takes;
  /** What it takes, in words. */
  readonly values: string;
  readonly example: string;
  /** Values to choose from, each with what it means. Of a `choice` others may stand there as well. */
  readonly choices: readonly Choice[];
  /** Clauses it bears on; none where it decides what kind of writing the draft is, or is only kept. */
  readonly clauses: readonly string[];
};

export type Choice = { readonly value: string; readonly means: string };

const key = (
  name: string,
  takes: Takes,
  about: string,
  values: string,
  example: string,
  clauses: string,
  choices: readonly Choice[] = [],
): Key => ({
  key: name,
  about,
  takes,
  values,
  example,
  clauses: clauses.split(' ').filter((c) => c !== ''),
  choices,
});

const yesOrNo: readonly Choice[] = [
  { value: 'true', means: 'Yes.' },
  { value: 'false', means: 'No.' },
];

const licences: readonly Choice[] = [
  { value: 'Open Government Licence v3.0', means: 'Free to use with a credit: most of what government publishes.' },
  { value: 'CC BY 4.0', means: 'Creative Commons: free to use with a credit.' },
  { value: 'CC BY-SA 4.0', means: 'Creative Commons: with a credit, and what is made of it under the same licence.' },
  { value: 'CC0 1.0', means: 'Creative Commons: free to use, no credit asked.' },
  { value: 'Crown copyright', means: 'Government’s own; its terms say how it may be used.' },
  { value: 'used with permission', means: 'The owner has agreed to this use. Keep the letter.' },
];

/** In the order in which a writer would fill them in. */
export const keys: readonly Key[] = [
  key(
    'type',
    'type',
    'What kind of writing this is. It decides which clauses hold, and how grave each is.',
    'one of the kinds below',
    'press-release',
    '',
    [
      { value: 'press-release', means: 'A press release of the council.' },
      { value: 'statement', means: 'A statement of the council to the press.' },
      { value: 'blog', means: 'A blog post: the council’s where `host` says so, else a councillor’s own.' },
      { value: 'blog-councillor', means: 'A post on a councillor’s own blog.' },
      { value: 'blog-council', means: 'A post on a blog of the council’s.' },
      { value: 'group-statement', means: 'A statement of a political group.' },
      { value: 'social', means: 'A short post for a social network.' },
    ],
  ),
  key(
    'title',
    'words',
    'The headline. It is read like the rest of the draft.',
    'words; one with a colon needs quotation marks round it',
    '"Library hours: what changes in June"',
    'release.headline',
  ),
  key(
    'author',
    'listed',
    'Who writes. A councillor’s post is read as one only where the title stands before the name.',
    'a name with its title',
    'Cllr Jo Hart',
    'good-practice.cllr-prefix code.capacity predetermination.made-up-mind',
  ),
  key(
    'byline',
    'listed',
    'The line that readers see in place of the author.',
    'a name with its title',
    'Cllr Jo Hart, Elm ward',
    'good-practice.cllr-prefix',
  ),
  key(
    'role',
    'words',
    'The author’s office. A member of the committee that decides may not have decided already.',
    'an office, and the committees the author sits on',
    'Ward councillor, member of the planning committee',
    'predetermination.made-up-mind predetermination.open-mind good-practice.cllr-prefix',
  ),
  key(
    'ward',
    'listed',
    'The ward that the author was elected for.',
    'a ward of the council',
    'Elm',
    'good-practice.cllr-prefix',
  ),
  key(
    'bio',
    'words',
    'What readers are told of the author below the post.',
    'a sentence or two',
    'Councillor for Elm ward since 2019. These are my own views.',
    'good-practice.cllr-prefix views.not-the-council code.capacity',
  ),
  key(
    'council',
    'listed',
    'The council it is about. Its own addresses and press office are told from a group’s by this.',
    'the council’s full name',
    'Elmbridge Borough Council',
    'resources.council views.not-the-council',
  ),
  key(
    'host',
    'listed',
    'Whose site it is published on. What the council hosts is the council’s publicity.',
    '`council`, or the address of a site',
    'council',
    'publicity.party-political publicity.objective',
    [{ value: 'council', means: 'The council’s own site.' }],
  ),
  key(
    'lang',
    'choice',
    'The language of the draft. What is not English is read for personal details only.',
    'a language’s short name',
    'en',
    '',
    [
      { value: 'en', means: 'English.' },
      { value: 'cy', means: 'Welsh.' },
      { value: 'gd', means: 'Scottish Gaelic.' },
      { value: 'ga', means: 'Irish.' },
    ],
  ),
  key(
    'other_language',
    'words',
    'Where the same text stands in another language.',
    'an address or a file',
    'llyfrgell.cy.md',
    '',
  ),
  key(
    'jurisdiction',
    'jurisdiction',
    'Where in the United Kingdom the council is. It changes which law the help names, and nothing that is found.',
    'one of the four',
    'wales',
    'confidential.private-papers publicity.objective predetermination.open-mind identity.child',
    [
      { value: 'england', means: 'The law of England.' },
      { value: 'wales', means: 'The law as it stands for Wales.' },
      { value: 'scotland', means: 'The law of Scotland.' },
      { value: 'northern-ireland', means: 'The law of Northern Ireland.' },
    ],
  ),
  key(
    'date',
    'day',
    'The day it is dated. A draft is judged on this day where `publish` gives no other.',
    'a day as year-month-day; a time may follow',
    '2026-05-01',
    'release.date release.embargo pre-election.named-member',
  ),
  key(
    'time',
    'time',
    'The time of day at which it was written or goes out.',
    'hours and minutes, in quotation marks',
    '"10:30"',
    'bad-practice.haste',
  ),
  key(
    'publish',
    'day',
    'The day it goes out. The draft is judged on this day.',
    'a day as year-month-day; a time may follow',
    '2026-05-05',
    'release.embargo release.date pre-election.named-member pre-election.controversial',
  ),
  key(
    'embargo',
    'words',
    'The moment from which newsrooms may use it.',
    'a time, a day of the week and a date',
    '00:01 Monday 3 June 2024',
    'release.embargo release.date',
  ),
  key(
    'hold_until',
    'day or time',
    'Not before then, whatever else is ready. What is held until a day is judged on that day.',
    'a time, or a day as year-month-day',
    '2026-05-08',
    'bad-practice.haste wary.live-updates-meeting pre-election.named-member pre-election.controversial',
  ),
  key(
    'pre_election_period',
    'period',
    'The period before an election, notice to poll, where the council’s `dates.yaml` does not have it.',
    'the first and the last day',
    '2026-03-24 to 2026-05-07',
    'pre-election.named-member pre-election.controversial',
  ),
  key(
    'pre_election',
    'period',
    'The same period by the shorter name that it has in `dates.yaml`.',
    'the first and the last day',
    '2026-03-24 to 2026-05-07',
    'pre-election.named-member pre-election.controversial',
  ),
  key(
    'pre_election_start',
    'day',
    'The first day of the period before an election, where the two days stand under a key each.',
    'a day as year-month-day',
    '2026-03-24',
    'pre-election.named-member pre-election.controversial',
  ),
  key(
    'pre_election_end',
    'day',
    'The day of the poll, where the two days stand under a key each.',
    'a day as year-month-day',
    '2026-05-07',
    'pre-election.named-member pre-election.controversial',
  ),
  key(
    'comments',
    'choice',
    'Whether readers may comment.',
    'open, moderated or closed',
    'closed',
    'comments.moderate',
    [
      { value: 'closed', means: 'Nobody can comment.' },
      { value: 'moderated', means: 'Somebody reads each comment.' },
      { value: 'open', means: 'Anybody can comment; say in `moderation` how it is watched.' },
    ],
  ),
  key(
    'moderation',
    'choice',
    'How readers’ comments are watched.',
    '`pre` where each is read before it appears',
    'pre',
    'comments.moderate',
    [
      { value: 'pre', means: 'Read before it appears.' },
      { value: 'post', means: 'Read only after it has appeared.' },
      { value: 'none', means: 'Not read by anybody.' },
    ],
  ),
  key(
    'visibility',
    'choice',
    'Who can read it.',
    '`public`, or a circle',
    'public',
    'good-practice.privacy-settings wary.private-message',
    [
      { value: 'public', means: 'Anybody.' },
      { value: 'followers', means: 'Only those who follow; any of them can pass it on.' },
      { value: 'friends', means: 'Only friends; any of them can pass it on.' },
    ],
  ),
  key(
    'contact',
    'listed',
    'Whom the press or a reader may ask.',
    'a name, a telephone number, an email address',
    'Press office, 020 7946 0000, press@example.gov.uk',
    'release.media-contact resources.council',
  ),
  key(
    'logo',
    'words',
    'The badge it carries. A group or a member may not use the council’s crest.',
    'the name of a picture file',
    'group-logo.svg',
    'resources.council views.not-the-council',
  ),
  key(
    'image',
    'words',
    'The picture that goes with it.',
    'the name of a picture file',
    'images/library.jpg',
    'release.image-credit copyright.third-party',
  ),
  key(
    'image_credit',
    'words',
    'Whose the pictures are; it speaks for all of them.',
    'who took them, and that they may be used',
    'A. Example for the council, used with permission',
    'release.image-credit copyright.third-party copyright.unsure',
  ),
  key(
    'licence',
    'choice',
    'The licence under which the pictures or the text may be used.',
    'a licence by its name',
    'Open Government Licence v3.0',
    'copyright.third-party copyright.unsure release.image-credit',
    licences,
  ),
  key(
    'source',
    'words',
    'Where pictures, figures or words were taken from.',
    'a name or an address',
    'Cabinet report of 12 May 2026',
    'copyright.third-party release.image-credit',
  ),
  key('tags', 'words', 'Words by which the post can be found.', 'a list of words', '[libraries, elm ward]', ''),
  key('release', 'choice', 'The line that says when it may be used.', 'words', 'For immediate release', '', [
    { value: 'For immediate release', means: 'It may be used at once.' },
    { value: 'Under embargo', means: 'Not before the moment that `embargo` gives.' },
  ]),
  key(
    'quotes_approved',
    'yes or no',
    'Whether everyone who is quoted has approved the final words.',
    'true or false',
    'true',
    'release.unapproved-quote',
    [
      { value: 'true', means: 'Every speaker has approved the final words.' },
      { value: 'false', means: 'Not all have: the release must not go out.' },
    ],
  ),
  key(
    'consent_ref',
    'words',
    'Where consent is filed: for the people it names; where it names nobody, for those quoted or photographed.',
    'a reference, and the names it is for',
    'CF-12 Joan Attwell',
    'data-protection.express-permission data-protection.no-implied-consent identity.child',
  ),
  key(
    'legal_cleared',
    'yes or day',
    'That the council’s solicitor has cleared it, and when.',
    'true, false or a day',
    '2026-05-01',
    'legal.criminal-data legal.active-proceedings libel.untrue-damaging',
    yesOrNo,
  ),
  key(
    'now_public',
    'words',
    'Where papers can be read that were once kept back.',
    'the address of the public page',
    'https://example.gov.uk/reports/market-hall',
    'confidential.private-papers',
  ),
  key(
    'remove_after',
    'day',
    'The day a report of a court case comes down.',
    'a day as year-month-day',
    '2026-06-01',
    'legal.criminal-data',
  ),
  key(
    'signed_off_by',
    'listed',
    'Who has signed it off.',
    'a name, and where it helps the office and the day',
    'Head of Communications, 1 May 2026',
    '',
  ),
];

const byName = new Map(keys.map((k) => [k.key, k]));

/** The entry of a key, however it is capitalised. */
export const keyNamed = (name: string): Key | undefined => byName.get(name.toLowerCase());
