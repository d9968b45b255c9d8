// In: a draft. Out: what leads to somebody in comments that are not shown, <!-- … -->: readers do not see them, and whoever looks at the page's
// source does.
import type { Draft } from '../../core/draft/draft.ts';
import { readDraft } from '../../core/draft/read.ts';
import { factsOf } from '../../core/facts/facts.ts';
import { peopleIn } from '../../core/people/people.ts';
import { standingOf } from '../../core/people/standing.ts';
import type { Check, Hit, Known } from '../../core/protocol/checks.ts';
import type { Workspace } from '../../core/review/workspace.ts';
import { check as about } from './about.ts';
import { check as bank } from './bank-details.ts';
import { check as reference } from './council-reference.ts';
import { check as birth } from './date-of-birth.ts';
import { check as email } from './email.ts';
import { check as insurance } from './national-insurance.ts';
import { check as nhs } from './nhs-number.ts';
import { check as official } from './official-number.ts';
import { check as phone } from './phone.ts';

const ours = /^\s*(?:probity\b|consent on file\b|protocol-ok\b)/i;
const mostly = 4_000;
/** What a hit says of itself where it is none after all. */
const harmless = (hit: Hit): boolean =>
  hit.traits['line'] === 'service' ||
  hit.traits['line'] === 'landline' ||
  hit.traits['sure'] === 'no' ||
  hit.traits['issued'] === 'never' ||
  (hit.traits['mailbox'] !== undefined && hit.traits['domain'] !== 'webmail');

function found(text: string, workspace: Workspace, day: string, list: Known['list']): boolean {
  const draft: Draft = readDraft(text);
  const facts = draft.blocks.map((b) => factsOf(b.text, b.opaque));
  const identified = facts.some((f) =>
    [email, phone, insurance, nhs, bank, official, reference, birth].some((c) =>
      (c.block?.(f) ?? []).some((hit) => !harmless(hit)),
    ),
  );
  if (identified) return true;
  const people = standingOf(draft, facts, workspace, peopleIn(facts));
  return (about.draft?.(draft, workspace, day, { facts, people, list }) ?? []).length > 0;
}

export const check: Check = {
  traits: {},
  draft: (draft, workspace, day, known) =>
    draft.asides
      .filter((a) => a.kind === 'comment' && !ours.test(a.text) && a.text.length <= mostly)
      .filter((a) => found(a.text.trim(), workspace, day, known.list))
      .map((a) => ({ span: a.source, traits: {}, captures: {} })),
};
