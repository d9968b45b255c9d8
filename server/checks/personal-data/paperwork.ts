// In: a draft. Out: what a report of a court case or a case study should have in its front matter and has not: the day it comes down, and
// where the consent is filed. Speaks of the whole draft.
import { fieldOf } from '../../core/draft/draft.ts';
import { standingCourt } from '../../core/people/standing.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';

const story =
  /\b(?:(?:who )?(?:has |have )?agreed to (?:tell|share) (?:their|her|his) (?:story|experience)|shar(?:es|ed|ing) (?:their|her|his) story|tells? (?:their|her|his) story|case study)\b/i;
/** Says in the words themselves that it is agreed and where that is filed, or that nobody is named. */
const filed =
  /\bconsent (?:form|ref(?:erence)?|number|on file|is on file)\b|\b(?:signed|written) consent\b|\basked (?:us|me) to (?:tell|share)\b|\b(?:happy|glad|pleased|content|keen) (?:for (?:us|me) )?to (?:tell|share)\b|\bwant(?:s|ed) (?:us|me) to (?:tell|share)\b|\bnames? (?:and [\w ]{2,30} )?(?:have|has) been changed\b|\bnot (?:her|his|their) real names?\b/i;
const top = { start: 0, end: 0 };

export const check: Check = {
  traits: { lacks: ['removal-date', 'consent'] },
  draft: (draft, _workspace, _day, { facts, people }) => {
    const hits: Hit[] = [];
    const led = facts.slice(0, 12).some((f, i) => draft.blocks[i]?.kind !== 'field' && standingCourt.test(f.text));
    if (led && people.some((p) => p.convicted) && fieldOf(draft, 'remove_after') === undefined)
      hits.push({ span: top, traits: { lacks: 'removal-date' }, captures: {} });
    const told = facts.some((f, i) => draft.sections[i] === 'body' && story.test(f.text) && !filed.test(f.text));
    const noted = draft.notes.some((n) => n.kind === 'consent') || fieldOf(draft, 'consent_ref') !== undefined;
    if (told && !noted) hits.push({ span: top, traits: { lacks: 'consent' }, captures: {} });
    return hits;
  },
};
