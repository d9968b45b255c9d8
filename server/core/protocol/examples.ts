// In: a page and the protocol it belongs to. Out: the examples that do not do what the page says, each at its place on the page.
import { readDraft } from '../draft/read.ts';
import { applyEdits } from '../fixes/trying.ts';
import type { Language } from '../language/language.ts';
import type { Finding, Review } from '../review/finding.ts';
import { review } from '../review/review.ts';
import { emptyWorkspace } from '../review/workspace.ts';
import type { AskExample, Example, Fault, Page } from './page.ts';
import type { Protocol } from './protocol.ts';

/** Examples have no date of their own unless they say so. */
const exampleDay = '2026-05-01';

export type Trial = {
  readonly findings: readonly Finding[];
  readonly review: Review;
  readonly message: string | undefined;
};

const isOf = (clause: string, f: Finding): boolean => f.clause === clause || f.related.some((r) => r.clause === clause);

/** Words that change the draft: a waiver is no answer to an example. */
const mends = (kind: string): boolean => /^(?:rewrite|replace|remove|insert|move)$/.test(kind);

function quoted(draft: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  return spans.length === 0
    ? 'nothing'
    : spans.map((s) => (s.end === s.start ? 'the whole draft' : `“${draft.slice(s.start, s.end)}”`)).join(' and ');
}

/** What a page's own rules find, its own examples do not excuse: they are there to show where a rule takes too much. */
function asTried(example: Example, page: Page, protocol: Protocol): Protocol {
  const on = switchedOn(page, protocol);
  return example.path === page.rulesFrom ? { ...on, allowed: () => [] } : on;
}

/** A page that is off until a council switches it on is tried as if it were. */
function switchedOn(page: Page, protocol: Protocol): Protocol {
  const off = page.rules.length > 0 && Object.values(page.severity).every((s) => s === 'off');
  if (!off) return protocol;
  const on: Page = { ...page, severity: { default: 'hint' } };
  return { ...protocol, page: (clause) => (clause === page.clause ? on : protocol.page(clause)) };
}

/** Tries one example: what is found, and what is wrong with that, or undefined. */
export function tryExample(example: Example, page: Page, protocol: Protocol, language: Language | undefined): Trial {
  const draft = readDraft(example.draft);
  const answer = review(draft, asTried(example, page, protocol), emptyWorkspace, language, exampleDay);
  const findings = answer.findings.filter((f) => isOf(page.clause, f));
  const all = { findings, review: answer };
  if (!example.flags) {
    const others = answer.findings.filter((f) => isOf(page.clause, f));
    return {
      ...all,
      message:
        others.length === 0
          ? undefined
          : `This must stay silent, and ${quoted(
              example.draft,
              others.map((f) => f.span),
            )} is found.`,
    };
  }
  // A clause may say something of the whole draft as well as of the words in it; an example may ask for that, too.
  const whole = example.marks.some((m) => m.end === m.start);
  const inside = findings.filter((f) => whole || f.scope !== 'document');
  const same =
    inside.length === example.marks.length &&
    example.marks.every((m) => inside.some((f) => f.span.start === m.start && f.span.end === m.end));
  if (!same)
    return {
      ...all,
      message: `This must find ${quoted(example.draft, example.marks)}, and finds ${quoted(
        example.draft,
        inside.map((f) => f.span),
      )}.`,
    };
  if (example.rewrite === undefined) return { ...all, message: undefined };
  let text = example.draft;
  for (const finding of [...inside].reverse()) {
    const fix = answer.fixesOf(finding).find((f) => mends(f.kind));
    if (fix === undefined) return { ...all, message: 'No fix is offered, and the page says what it must give.' };
    text = applyEdits(text, fix.edits);
  }
  // A fix may write front matter, or its first line.
  const got = text.slice(readDraft(text).frontMatter.source.end).trim();
  return {
    ...all,
    message: got === example.rewrite ? undefined : `The first fix must give “${example.rewrite}”, and gives “${got}”.`,
  };
}

/** The draft with one more line of front matter. */
const withLine = (text: string, line: string): string =>
  text.startsWith('---\n') ? text.replace('---\n', `---\n${line}\n`) : `---\n${line}\n---\n\n${text}`;

/** Tries a draft under Asks or Does not ask: what is wrong with what the page asks, or undefined. */
export function tryAsking(
  example: AskExample,
  page: Page,
  protocol: Protocol,
  language: Language | undefined,
): string | undefined {
  const openIn = (text: string): readonly string[] =>
    review(readDraft(text), protocol, emptyWorkspace, language, exampleDay)
      .checklist()
      .filter((i) => i.clause === page.clause && i.answered === undefined && i.mentions.length === 0)
      .map((i) => i.question);
  const open = openIn(example.draft);
  if (!example.asks)
    return open.length === 0 ? undefined : `This must ask nothing, and asks “${open.join('” and “')}”.`;
  if (open.length === 0) return 'This must ask one of the questions of this page, and asks none.';
  const left = example.answer === undefined ? [] : openIn(withLine(example.draft, example.answer));
  return left.length === 0
    ? undefined
    : `With this line in the front matter nothing must be open, and “${left.join('” and “')}” is.`;
}

/** Every example of a page with what is wrong with it, or undefined where it does what the page says. */
export function tryAll(
  page: Page,
  protocol: Protocol,
  language: Language | undefined,
): readonly { readonly example: Example | AskExample; readonly message: string | undefined }[] {
  return [
    ...page.examples.map((example) => ({ example, message: tryExample(example, page, protocol, language).message })),
    ...page.asking.map((example) => ({ example, message: tryAsking(example, page, protocol, language) })),
  ];
}

/** Examples of a page that fail; an empty list is what a page should have. */
export function failingExamples(page: Page, protocol: Protocol, language: Language | undefined): readonly Fault[] {
  return tryAll(page, protocol, language).flatMap(({ example: { path, span }, message }) =>
    message === undefined ? [] : [{ path, span, message }],
  );
}
