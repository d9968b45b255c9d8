// In: a draft with its scans. Out: what the pages' rules find in it, before folding and waivers; and checks that failed.
import type { Draft } from '../draft/draft.ts';
import { toSource } from '../draft/prose.ts';
import { sentenceOf } from '../facts/facts.ts';
import type { Hit } from '../protocol/checks.ts';
import type { Match } from '../protocol/matcher.ts';
import { type Page, type Rule, severityOf } from '../protocol/page.ts';
import type { WordRange } from '../protocol/word-lists.ts';
import { onceFor } from '../remembered.ts';
import { placeOf, type Span, touchesOne } from '../span.ts';
import { applies, type Case, type Place } from './conditions.ts';
import { type Profile, type Severity, severities } from './finding.ts';
import { weighedAs } from './profile.ts';
import type { Scan } from './scan.ts';

/** A rule's hit that its conditions let through. Spans in `captures` are in the block's text, or in the source where there is no place. */
export type Candidate = {
  readonly rule: Rule;
  readonly page: Page;
  readonly severity: Severity;
  readonly place: Place | undefined;
  /** In the block's text; undefined where the hit stands beside the prose or speaks of the whole draft. */
  readonly marked: Span | undefined;
  readonly captures: Readonly<Record<string, Span>>;
  /** Words that the check gives to a fix. */
  readonly words: Readonly<Record<string, string>>;
  /** The key of the person it is about, where the check says so. */
  readonly person: string | undefined;
  readonly source: Span;
  /** The rule that saw it, where another page reports it: what a reader's comment says is the comments page's business. */
  readonly seenBy: Rule | undefined;
};

const milder = (a: Severity, b: Severity): Severity => (severities.indexOf(a) > severities.indexOf(b) ? a : b);

/**
 * Outside a known profile a page speaks in the mildest of its voices, and not at all where it does not hold everywhere.
 * @param stead the profile that weighs for it where the page is off in the draft's own and does not name it
 */
function severityFor(page: Page, profile: Profile, stead: Profile): Severity | 'off' {
  const usual = severityOf(page, profile);
  return usual === 'off' && page.severity[profile] === undefined ? severityOf(page, stead) : usual;
}

function severityOfRule(page: Page, rule: Rule, profile: Profile, stead: Profile): Severity | 'off' {
  const usual = severityFor(page, profile, stead);
  if (usual === 'off') return 'off';
  const own = rule.severity ?? usual;
  if (profile !== 'unknown' || page.severity.unknown !== undefined || rule.severity !== undefined) return own;
  const all = Object.values(page.severity).filter((s): s is Severity => s !== 'off');
  return all.reduce((mild, s) => (severities.indexOf(s) > severities.indexOf(mild) ? s : mild), own);
}

function markedIn(rule: Rule, place: Place, captures: Readonly<Record<string, Span>>, c: Case): Span {
  const facts = c.scans[place.block]?.facts;
  if (facts === undefined) return place.span;
  if (rule.mark === 'sentence') return sentenceOf(facts, place.span);
  if (rule.mark === 'block') return { start: 0, end: facts.text.length };
  const name = rule.mark === 'match' ? 'mark' : rule.mark;
  return (Object.hasOwn(captures, name) ? captures[name] : undefined) ?? place.span;
}

/** @param most candidates that are weighed; after that nothing is looked at any more, and `steps` says so */
export function candidatesOf(
  c: Case,
  most: number,
): {
  readonly found: readonly Candidate[];
  readonly failed: ReadonlySet<string>;
  readonly steps: number;
} {
  const found: Candidate[] = [];
  const failed = new Set<string>();
  const profile = c.profile as Profile;
  const stead = weighedAs(profile, c.draft, c.workspace);
  let steps = 0;

  const consider = (
    rule: Rule,
    place: Place,
    hit: { readonly captures: Candidate['captures']; readonly words?: Candidate['words']; readonly person?: string },
  ): void => {
    const { captures, person } = hit;
    if (++steps > most) return;
    const page = c.protocol.page(rule.clause);
    const block = c.draft.blocks[place.block];
    if (page === undefined || block === undefined) return;
    const severity = severityOfRule(page, rule, profile, stead);
    if (severity === 'off' || !applies(c, place, rule.when, rule.unless)) return;
    const marked = markedIn(rule, place, captures, c);
    const raised = rule.raise !== undefined && applies(c, place, rule.raise.when, []) ? rule.raise.to : severity;
    const gathers = c.draft.sections[place.block] === 'comments' ? c.protocol.inComments(rule.clause) : undefined;
    const own = gathers === undefined ? 'off' : severityOf(gathers, profile);
    const reported =
      gathers === undefined || own === 'off'
        ? { rule, page, severity: raised, seenBy: undefined }
        : {
            rule: {
              ...rule,
              clause: gathers.clause,
              message: gathers.inComments.message,
              fixes: gathers.inComments.fixes,
            },
            page: gathers,
            severity: milder(raised, own),
            seenBy: rule,
          };
    found.push({
      ...reported,
      place,
      marked,
      captures,
      // A check may work them out when a fix asks: most findings are never mended by the light bulb.
      get words() {
        return hit.words ?? {};
      },
      person,
      source: toSource(block, marked),
    });
  };

  c.draft.blocks.forEach((_, block) => {
    const scan = c.scans[block];
    if (scan === undefined) return;
    for (const { rule, captures, ...place } of matchedIn(scan))
      consider(rule, { ...place, clause: rule.clause, block, traits: {} }, { captures });
    for (const { check: id, hits, failed: broken } of scan.checks) {
      if (broken) failed.add(id);
      for (const hit of hits) {
        const more = place(c.draft, block, hit, c, id);
        for (const rule of c.protocol.byCheck.get(id) ?? []) {
          consider(
            rule,
            { clause: rule.clause, block, span: hit.span, traits: { ...hit.traits, ...more }, mention: undefined },
            hit,
          );
        }
      }
    }
  });

  function place(
    draft: Draft,
    block: number,
    hit: Hit,
    { workspace }: Case,
    id: string,
  ): Readonly<Record<string, string>> {
    try {
      return c.protocol.checks[id]?.place?.(hit, { draft, block, workspace, known: c.known }) ?? {};
    } catch {
      failed.add(id);
      return {};
    }
  }

  /** What a release must have is not looked for in a blog. */
  function holdsHere(rule: Rule): boolean {
    const page = c.protocol.page(rule.clause);
    return page !== undefined && severityFor(page, profile, stead) !== 'off';
  }

  for (const [id, rules] of c.protocol.byCheck) {
    const whole = c.protocol.checks[id]?.draft;
    if (whole === undefined || !rules.some(holdsHere)) continue;
    try {
      for (const hit of whole(c.draft, c.workspace, c.day, c.known)) {
        for (const rule of rules) {
          if (hit.block === undefined) beside(rule, hit);
          else
            consider(
              rule,
              { clause: rule.clause, block: hit.block, span: hit.span, traits: hit.traits, mention: undefined },
              hit,
            );
        }
      }
    } catch {
      failed.add(id);
    }
  }

  /** A hit beside the prose: `when` may ask for its traits, the profile and the front matter; nothing else is known of it. */
  function beside(rule: Rule, hit: Hit): void {
    if (++steps > most) return;
    const page = c.protocol.page(rule.clause);
    if (page === undefined) return;
    const severity = severityOfRule(page, rule, profile, stead);
    const place: Place = {
      clause: rule.clause,
      block: -1,
      span: hit.span,
      traits: { ...hit.traits, profile },
      mention: undefined,
    };
    if (severity === 'off' || !applies(c, place, rule.when, rule.unless)) return;
    const { captures, words = {}, person, span: source } = hit;
    found.push({
      rule,
      page,
      severity,
      place: undefined,
      marked: undefined,
      captures,
      words,
      person,
      source,
      seenBy: undefined,
    });
  }

  return { found, failed, steps };
}

type Matched = Pick<Place, 'span' | 'mention'> & Pick<Candidate, 'rule' | 'captures'>;

/** What phrases find in a block, by its words alone. */
const matchedIn = onceFor(({ facts, matches }: Scan): readonly Matched[] => {
  const spanOf = (range: WordRange): Span => ({
    start: facts.words[range.from]?.span.start ?? 0,
    end: facts.words[range.to - 1]?.span.end ?? 0,
  });
  return longest(matches).map((match) => {
    const person = match.captures['person'];
    return {
      rule: match.value,
      span: spanOf(match),
      mention:
        person === undefined ? undefined : facts.mentions.find((m) => m.from === person.from && m.to === person.to),
      captures: Object.fromEntries(Object.entries(match.captures).map(([name, range]) => [name, spanOf(range)])),
    };
  });
});

/** Of matches of one rule that overlap, the longest: "a complete liar", not "liar" as well. */
function longest(matches: readonly Match<Rule>[]): readonly Match<Rule>[] {
  const byRule = new Map<Rule, Match<Rule>[]>();
  for (const m of matches) {
    const known = byRule.get(m.value);
    if (known === undefined) byRule.set(m.value, [m]);
    else known.push(m);
  }
  return [...byRule.values()].flatMap((all) => {
    const sorted = [...all].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
    // In words, in the order of the text.
    const kept: (Span & { readonly match: Match<Rule> })[] = [];
    for (const match of sorted) {
      const { from: start, to: end } = match;
      if (!touchesOne(kept, { start, end })) kept.splice(placeOf(kept, start), 0, { start, end, match });
    }
    return kept.map((k) => k.match);
  });
}
