// In: a block or a draft. Out: e-mail addresses, with the sort of mailbox and of domain each is at.
import type { Draft } from '../../core/draft/draft.ts';
import { matchFolded } from '../../core/language/fold.ts';
import { givenName } from '../../core/people/registers.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import type { Workspace } from '../../core/review/workspace.ts';
import { identifierHit, identifierTraits, linkOf, placeKnown } from '../identifier.ts';

const address =
  /(?<![\p{L}\p{N}._%+@-])[\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@[\p{L}\p{N}][\p{L}\p{N}-]{0,62}(?:\.[\p{L}\p{N}-]{2,63}){1,4}(?![\p{L}\p{N}@])/gu;
/** "jo dot hart at gmail dot com", as somebody writes who hopes to escape the robots. */
const spelt =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}._-]{0,30}(?: (?:dot|underscore) [\p{L}\p{N}_-]{1,30}){0,3}(?: ?(?:\(at\)|\[at\]|\{at\}) ?[\p{L}\p{N}-]{2,30}(?:(?:\.| ?(?:\(dot\)|\[dot\]|\{dot\}|\bdot\b) ?)(?:com|co|uk|net|org|me)){1,2}| @ ?[\p{L}\p{N}-]{2,30}(?:\.(?:com|co|uk|net|org|me)){1,2}| at [\p{L}\p{N}-]{2,30}(?: ?(?:\(dot\)|\[dot\]|\bdot\b) ?(?:com|co|uk|net|org|me)){1,2})(?![\p{L}\p{N}])/giu;
const mayBeSpelt = /\bdot\b|[([{]at[)\]}]| @ /i;
const webmail =
  /(?:^|\.)(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|btopenworld|sky|virginmedia|talktalk|ntlworld|blueyonder|tiscali|plusnet|protonmail|proton|gmx|zoho|fastmail|mail|hey|tutanota|yandex|o2|orange|fsmail|supanet|zen)\.(?:com|co\.uk|net|org|me|uk|fr|de|eu)$/i;
/** Words that name a desk and not a person. */
const desks = new Set(
  'press media news newsdesk newsroom comms communications info information enquiries enquiry enquire contact contacts hello help helpdesk support admin office reception team planning highways housing licensing democratic democraticservices services service customer customerservices customerservice elections electoral registrar registrars libraries library parks waste recycling events bookings booking tickets grants jobs careers recruitment complaints feedback orders order shop foi dpo data legal finance revenues benefits council counciltax tax consultation consultations localplan plan policy community communities safeguarding mash fostering adoption schools school education admissions publichealth health social care adult adults children childrens environment environmental streetscene streets trees leisure museum museums theatre boxoffice webmaster web editor sales accounts pressoffice mediarelations publicrelations volunteers volunteer volunteering donate mayor mayors leader leaders civic scrutiny committee committees clerk parish town regeneration economic business transport parking travel roads traffic energy climate digital noreply no reply general mail post secretary treasurer chair events whatson wasg post cyswllt desk duty out hours'.split(
    ' ',
  ),
);
const elected = /^(?:cllr|councillor|mayor|leader|mp|cyng)[._-]?/i;

function mailboxOf(local: string): string {
  if (elected.test(local)) return 'councillor';
  const parts = local
    // What stands behind a plus is for the owner's sorting.
    .replace(/\+.*/, '')
    .toLowerCase()
    .split(/[._+-]|\d+/)
    .filter((p) => p !== '');
  if (parts.length > 1 && parts.some((p) => desks.has(p)) && parts.every((p) => givenName(p) === undefined))
    return 'desk';
  if (parts.length > 0 && parts.every((p) => desks.has(p) || desks.has(p.replace(/s$/, '')))) return 'desk';
  return 'person';
}

/** The council's own domains: what it says, what its contact block uses, and what every public body has. */
function domainOf(domain: string, draft: Draft, workspace: Workspace): string {
  const is = (d: string): boolean => domain === d || domain.endsWith(`.${d}`);
  if (webmail.test(domain)) return 'webmail';
  if (
    workspace.council.domains.some(is) ||
    /\.(?:gov\.uk|gov\.wales|gov\.scot|police\.uk|nhs\.uk|parliament\.uk)$/.test(domain)
  )
    return 'council';
  const office = draft.blocks.some(
    (b, i) => draft.sections[i] === 'contact' && b.text.toLowerCase().includes(`@${domain}`),
  );
  return office ? 'council' : 'other';
}

const hitTraits = (found: string): Record<string, string> => {
  const [local = '', domain = ''] = found.split('@');
  return { mailbox: mailboxOf(local), domain: webmail.test(domain) ? 'webmail' : 'other' };
};

const unspelt = (found: string): string =>
  found
    .toLowerCase()
    .replace(/ ?[([{]?\bdot\b[)\]}]? ?/g, '.')
    .replace(/ ?(?:[([{]?\bat\b[)\]}]?|@) ?/g, '@')
    .replace(/ underscore /g, '_');

export const check: Check = {
  traits: {
    ...identifierTraits,
    mailbox: ['desk', 'councillor', 'person'],
    domain: ['webmail', 'council', 'other'],
    beside: ['link', 'comment', 'picture', 'prose'],
  },
  block: (facts) => [
    ...(facts.text.includes('@') || facts.text.includes('\uFF20') ? matchFolded(facts.text, address) : []).map(
      ({ match, span }) => identifierHit(facts, span, { ...hitTraits(match[0].toLowerCase()), beside: 'prose' }),
    ),
    ...(mayBeSpelt.test(facts.text) ? matchFolded(facts.text, spelt) : []).map(({ match, span }) =>
      identifierHit(facts, span, { ...hitTraits(unspelt(match[0])), beside: 'prose' }),
    ),
  ],
  place: (hit, { draft, block, workspace, known }) => {
    const found = unspelt(draft.blocks[block]?.text.slice(hit.span.start, hit.span.end) ?? '');
    return { domain: domainOf(found.split('@')[1] ?? '', draft, workspace), ...placeKnown(hit, block, known, draft) };
  },
  draft: (draft, workspace) =>
    draft.asides.flatMap((aside): readonly Hit[] => {
      if (aside.kind === 'comment' || !aside.text.includes('@')) return [];
      return [...aside.text.matchAll(address)]
        .filter(
          (m) =>
            !draft.blocks.some(
              (b) =>
                b.source.start <= aside.source.start &&
                aside.source.end <= b.source.end &&
                b.text.toLowerCase().includes(m[0].toLowerCase()),
            ),
        )
        .map((m) => {
          const span = { start: aside.source.start + m.index, end: aside.source.start + m.index + m[0].length };
          const found = m[0].toLowerCase();
          const beside = aside.kind === 'image-target' ? 'picture' : 'link';
          return {
            span,
            ...linkOf(draft, span),
            traits: {
              ...hitTraits(found),
              domain: domainOf(found.split('@')[1] ?? '', draft, workspace),
              beside,
              owner: 'unknown',
              stands: 'beside',
            },
          };
        });
    }),
};
