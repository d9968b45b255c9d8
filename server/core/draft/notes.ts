// In: the comments of a draft. Out: the waivers and consents among them, each with the block it speaks for.
import type { Aside, Block, Note } from './draft.ts';

const ours = /^\s*(?:probity\b|consent on file\b|protocol-ok\b)/i;
const allow =
  /^\s*probity\s+allow\s+([a-z][a-z.-]*[a-z])(?:#([a-z0-9]{6}))?\s*:\s*(?:"([^"]*)"|“([^”]*)”)\s*\(\s*([^,()]+?)\s*(?:,\s*until\s+(\d{4}-\d{2}-\d{2}))?\s*\)\s*$/i;
const consent = /^\s*consent on file\s*:\s*(\S[\s\S]*?)\s*$/i;
const old = /^\s*protocol-ok\s*:\s*([a-z][a-z.-]*[a-z])\s*(?:[–—-]\s*)?([\s\S]*?)\s*$/i;
const strip = /^\s*probity\s+(?:ask|note)\b/i;

/** The block a comment stands in, or standing alone the next one; behind a picture that has no words beside it, the picture's description. */
function blockFor(aside: Aside, blocks: readonly Block[], text: string): number | undefined {
  const within = blocks.findIndex((b) => b.source.start <= aside.source.start && aside.source.end <= b.source.end);
  if (within !== -1) return within;
  const picture = blocks.findLastIndex((b) => b.kind === 'alt' && b.source.end <= aside.source.start);
  const between = picture === -1 ? undefined : text.slice(blocks[picture]?.source.end, aside.source.start);
  if (between !== undefined && /^\s*$/.test(between) && !/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(between))
    return picture;
  const next = blocks.findIndex((b) => b.source.start >= aside.source.end);
  return next === -1 ? undefined : next;
}

function readNote(aside: Aside, blocks: readonly Block[], text: string): Note | undefined {
  if (!ours.test(aside.text) || strip.test(aside.text)) return undefined;
  const { source } = aside;
  const block = blockFor(aside, blocks, text);
  const a = allow.exec(aside.text);
  if (a !== null) {
    const [, clause = '', fingerprint, straight, curly, name = '', until] = a;
    const reason = (straight ?? curly ?? '').trim();
    if (reason === '')
      return { kind: 'broken', source, message: 'A waiver says why: write a reason between the quotation marks.' };
    return {
      kind: 'waiver',
      clause: clause.toLowerCase(),
      fingerprint,
      reason,
      name,
      until,
      old: false,
      source,
      block,
    };
  }
  const c = consent.exec(aside.text);
  if (c !== null) return { kind: 'consent', ref: c[1] ?? '', source, block };
  const o = old.exec(aside.text);
  if (o !== null) {
    const [, clause = '', reason = ''] = o;
    return {
      kind: 'waiver',
      clause: clause.toLowerCase(),
      fingerprint: undefined,
      reason,
      name: '',
      until: undefined,
      old: true,
      source,
      block,
    };
  }
  return {
    kind: 'broken',
    source,
    message:
      'This note to Probity cannot be read. Write: probity allow CLAUSE: "the reason" (YOUR NAME, until 2026-12-31).',
  };
}

export function readNotes(asides: readonly Aside[], blocks: readonly Block[], text: string): readonly Note[] {
  return asides.filter((a) => a.kind === 'comment').flatMap((a) => readNote(a, blocks, text) ?? []);
}
