// The book as a whole: a page for every clause there is, help that is nobody else's, links that lead somewhere, and no bare law.
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import { book } from '../book.ts';

/** The clauses of the protocol, of the wider rules and of the craft: waivers, ledgers and drafts rely on these names. */
const ids = `
purpose.council-supports purpose.clarity-and-risk purpose.complements-code
benefits.campaign-local benefits.community-leadership benefits.listen benefits.awareness benefits.political-campaigning
definition.social-media scope.optional scope.applies
code.capacity code.public-figure code.official-line code.professional-use-only code.same-online code.formal-standard
good-practice.cllr-prefix good-practice.think-before-posting good-practice.separate-accounts good-practice.professional-boundaries
good-practice.official-capacity good-practice.privacy-settings comments.moderate
respect.personal-attack respect.rude-offensive respect.political-points-expected respect.party-or-policy respect.others
bad-practice.haste confidential.council-information confidential.private-papers confidential.personal-information
confidential.never-disclose views.not-the-council material.inappropriate
wary.audience-journalists wary.misinterpretation wary.live-updates-meeting wary.private-message wary.associations
wary.publishing-permanent
legal.overview libel.untrue-damaging copyright.third-party copyright.unsure copyright.damages
data-protection.express-permission data-protection.no-implied-consent data-protection.republication
predetermination.made-up-mind predetermination.open-mind predetermination.consequences
equality.discriminatory bullying.intimidation disrepute.council contact.communications-team contact.monitoring-officer
officers.impartiality resources.council
publicity.party-political publicity.cost publicity.objective publicity.accuracy publicity.even-handed publicity.appropriate
pre-election.named-member pre-election.controversial election.imprint
special-category legal.criminal-data legal.active-proceedings identity.sexual-offence identity.child
release.ends release.notes release.media-contact release.date release.headline release.attribution release.embargo
release.image-credit release.placeholder release.unapproved-quote
access.alt-text access.link-text access.caps access.hashtag access.headings access.emoji access.image-text
style.sentence style.jargon
`
  .trim()
  .split(/\s+/);

/** Clauses that say first what is welcome, for they are why other clauses stay silent. */
const welcoming = [
  'benefits.campaign-local',
  'benefits.political-campaigning',
  'respect.political-points-expected',
  'respect.party-or-policy',
];

const plainWords = (text: string): string =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*[^*]*:\*\*/g, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const sentencesOf = (help: string): readonly string[] =>
  plainWords(help)
    .split(/(?<=[.?!:]["”]?) /)
    .map((s) => s.toLowerCase().replace(/[^\p{L}\p{N} ]/gu, ''))
    .filter((s) => s.split(' ').length > 2);

describe('the whole book', () => {
  it('has a page for each of the 88 clauses and the five that were added, and no other', () => {
    assert.equal(new Set(ids).size, 93);
    assert.deepEqual(book.pages.map((p) => p.clause).sort(), [...ids].sort());
  });

  it('says on each page whom to ask, what is fine, and how grave it is', () => {
    for (const page of book.pages) {
      assert.ok(
        ['Communications team', 'Monitoring Officer', 'Data protection officer'].includes(page.ask),
        page.clause,
      );
      assert.match(page.help, /\*\*Fine:\*\*/, page.clause);
      assert.match(page.help, /\*\*(?:Instead[^*]*|What to do):\*\*/, page.clause);
      assert.notEqual(page.severity.default, undefined, page.clause);
      assert.ok(page.section !== '' && page.order > 0, page.clause);
    }
  });

  it('uses no sentence and no title twice', () => {
    const seen = new Map<string, string>();
    for (const page of book.pages) {
      for (const sentence of [page.title.toLowerCase(), ...sentencesOf(page.help)]) {
        assert.equal(seen.get(sentence), undefined, `${page.clause}: “${sentence}”`);
        seen.set(sentence, page.clause);
      }
    }
  });

  it('gives each section one place', () => {
    const sections = book.pages.map((p) => p.section).filter((s, i, all) => s !== all[i - 1]);
    assert.deepEqual(sections, [...new Set(sections)]);
  });

  it('links only to pages that are there', () => {
    const paths = new Set(book.pages.map((p) => p.path));
    let links = 0;
    for (const page of book.pages) {
      for (const [, to = ''] of page.help.matchAll(/\]\(([^)]*)\)/g)) {
        links++;
        assert.ok(paths.has(posix.join(posix.dirname(page.path), to)), `${page.clause} links to ${to}`);
      }
    }
    assert.ok(links >= 30, `${links} links`);
  });

  it('says first what is welcome where a clause is a reason for silence', () => {
    for (const clause of welcoming)
      assert.match(book.page(clause)?.help.split(/(?<=\.) /)[0] ?? '', /welcome|expected|belong/i, clause);
  });

  it('never gives a verdict', () => {
    for (const page of book.pages)
      assert.doesNotMatch(
        page.help,
        /\b(?:is|are) (?:libel|libellous|illegal|a criminal offence|against the law)\b/i,
        page.clause,
      );
  });
});
