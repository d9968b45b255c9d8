// In: a draft and what the workspace says. Out: its profile and the reason, in words for the person who writes it.
import { type Draft, fieldOf } from '../draft/draft.ts';
import { type Profile, profiles } from './finding.ts';
import type { Workspace } from './workspace.ts';

/** `by`: who said so: the draft in its front matter, the setting, or nobody, so that it was guessed. */
export type Judged = { readonly profile: Profile; readonly why: string; readonly by: 'draft' | 'setting' | 'guess' };

/** What a draft of a profile is, to be read after "This is". */
export const profileNames: Readonly<Record<Profile, string>> = {
  release: 'a press release of the council',
  'statement-group': 'a statement of a political group',
  'blog-council': 'a post on the council’s blog',
  'blog-councillor': 'a post on a councillor’s own blog',
  social: 'a short post for a social network',
  unknown: 'something that nothing tells apart',
};

const release = /^(?:press[- ]?release|release|statement|news|news[- ]release|media[- ]release)$/i;
const blog = /^blog(?:[- ]?post)?$/i;
const social = /^(?:social|post|tweet|social[- ]post)$/i;
const group = /^(?:group[- ]statement|statement[- ]group)$/i;
/** Whose it is, where `type` says no more than "statement": "Cllr Amy Lund, Leader of the Labour Group". */
const ofGroup =
  /\bgroup leader\b|\bleader of the (?:[\p{L}’'-]+ ){1,3}group\b|\b(?:labour|conservative|tory|liberal democrats?|lib dems?|green|independents?|plaid(?: cymru)?|snp|reform(?: uk)?|(?:ulster |democratic )?unionist|alliance|sinn féin|sdlp|dup|uup) group\b/iu;

/** Whether a `type` names a kind of writing. */
export const isKindOfDraft = (type: string): boolean =>
  profiles.some((p) => p === type.trim().toLowerCase() && p !== 'unknown') ||
  [release, blog, social, group].some((kind) => kind.test(type.trim()));

function councilHosts(draft: Draft, workspace: Workspace): boolean {
  const host = fieldOf(draft, 'host')?.toLowerCase();
  if (host === undefined)
    return /\bleader of\b.*\bcouncil\b/i.test(fieldOf(draft, 'author') ?? '') && fieldOf(draft, 'author') !== undefined;
  return (
    host === 'council' ||
    host === workspace.council.name?.toLowerCase() ||
    workspace.council.domains.some((d) => host === d || host.endsWith(`.${d}`)) ||
    /\.gov\.uk$/.test(host)
  );
}

/** Who signs for the council as a body, and words that make a person or a party of it. */
const bodies = /\b(?:council|cyngor|libraries|museums|press office|communications team)\b/i;
const persons = /\b(?:cllr|councillor|cyng|group|party|leader|member)\b/i;

/**
 * The profile by which a clause is weighed that says nothing of the draft's own: a short post that the council itself puts out is its publicity, as
 * its blog is.
 */
export function weighedAs(profile: Profile, draft: Draft, workspace: Workspace): Profile {
  if (profile !== 'social') return profile;
  const author = fieldOf(draft, 'author') ?? '';
  const isHosted = fieldOf(draft, 'host') !== undefined && councilHosts(draft, workspace);
  const isCouncils = isHosted || (bodies.test(author) && !persons.test(author));
  return isCouncils ? 'blog-council' : profile;
}

function inferred(draft: Draft, workspace: Workspace): Judged {
  const author = [fieldOf(draft, 'author'), fieldOf(draft, 'byline'), fieldOf(draft, 'bio')].join(' ');
  const text = draft.blocks
    .map((b) => b.text)
    .join('\n')
    .slice(0, 20_000);
  const says = (why: string, profile: Profile): Judged => ({ profile, why, by: 'guess' });
  if (draft.ends !== undefined && draft.sections.includes('contact'))
    return says('ENDS and a media contact', 'release');
  if (draft.ends !== undefined) return says('ENDS on a line of its own', 'release');
  if (draft.sections.includes('notes')) return says('Notes to editors', 'release');
  if (/\b(?:for immediate release|embargoed? until|press release)\b/i.test(text.slice(0, 600)))
    return says('a release line at the top', 'release');
  if (ofGroup.test(author)) return says('the by-line names a political group', 'statement-group');
  if (fieldOf(draft, 'host') !== undefined && councilHosts(draft, workspace))
    return says('the front matter says that the council hosts it', 'blog-council');
  if (/\b(?:cllr|councillor)\b/i.test(author)) return says('a councillor is the author', 'blog-councillor');
  if (/\b(?:my ward|as your (?:ward )?councillor|i represent|my surgery|as a councillor)\b/i.test(text))
    return says('it speaks as a councillor, in the first person', 'blog-councillor');
  return says('nothing in the draft says what it is', 'unknown');
}

/** The profile of a draft, by front matter, by setting, or worked out from the draft. */
export function profileOf(draft: Draft, workspace: Workspace): Judged {
  const type = fieldOf(draft, 'type')?.trim() ?? '';
  const because = (profile: Profile): Judged => ({
    profile,
    why: `the front matter says type: ${type}`,
    by: 'draft',
  });
  const own = profiles.find((p) => p === type.toLowerCase() && p !== 'unknown');
  if (own !== undefined) return because(own);
  if (group.test(type)) return because('statement-group');
  const signed = ['author', 'byline', 'group'].map((key) => fieldOf(draft, key) ?? '').join(' | ');
  if (/^statement$/i.test(type) && ofGroup.test(signed))
    return { ...because('statement-group'), why: 'it is a statement, and the by-line names a political group' };
  if (release.test(type)) return because('release');
  if (blog.test(type)) return because(councilHosts(draft, workspace) ? 'blog-council' : 'blog-councillor');
  if (social.test(type)) return because('social');
  const set = profiles.find((p) => p === workspace.profile);
  return set === undefined
    ? inferred(draft, workspace)
    : { profile: set, why: 'the setting probity.profile', by: 'setting' };
}
