// In: the `fixes:` or `scaffold:` of a page or a rule. Out: each fix as data, and what is wrong with one, in its place.
import { isMap, isSeq, type Node as YamlNode } from 'yaml';
import type { FixData } from './page.ts';
import { conditions, known, type Reader, text, under } from './page-yaml.ts';

const fixKeys = [
  'title',
  'anonymise',
  'remove',
  'replace',
  'with',
  'insert',
  'text',
  'move',
  'to',
  'set',
  'safe',
  'when',
  'kind',
];

function fixFrom(read: Reader, node: YamlNode): FixData | undefined {
  if (!isMap(node)) {
    read.fault(
      node,
      'A fix is written { remove: match }, { replace: match, with: words }, { insert: after sentence, text: words } or { set: key: value }.',
    );
    return undefined;
  }
  known(read, node, fixKeys, 'A fix');
  const how = (['remove', 'replace', 'insert', 'move', 'set', 'anonymise'] as const).find(
    (k) => under(node, k) !== null,
  );
  if (how === undefined) {
    read.fault(node, 'A fix says what it does: remove, replace, insert, move, set or anonymise.');
    return undefined;
  }
  const of = text(under(node, how)) ?? '';
  const words = text(under(node, how === 'replace' ? 'with' : how === 'move' ? 'to' : 'text')) ?? '';
  if (how === 'replace' && words === '') read.fault(node, 'A fix that replaces needs the new words: with: words.');
  if (how === 'insert' && words === '') read.fault(node, 'A fix that inserts needs the new words: text: words.');
  if (how === 'move' && words !== 'notes' && words !== 'contact')
    read.fault(node, 'A fix that moves says where to: to: notes, or to: contact.');
  const kind = text(under(node, 'kind'));
  if (kind !== undefined && kind !== 'rewrite' && kind !== 'move')
    read.fault(under(node, 'kind'), 'The kind of a fix is rewrite or move, or is left out.');
  const title = text(under(node, 'title')) ?? (how === 'remove' ? `Remove the ${of === 'match' ? 'words' : of}` : '');
  return {
    title,
    kind: kind === 'rewrite' ? 'rewrite' : how === 'set' ? 'insert' : how === 'anonymise' ? 'replace' : how,
    how,
    of,
    text: words,
    preferred: text(under(node, 'safe')) === 'true' || text(under(node, 'safe')) === 'yes',
    when: conditions(read, under(node, 'when'), 'when'),
    span: read.spanOf(node),
  };
}

export function fixesFrom(read: Reader, node: YamlNode | null): readonly FixData[] {
  if (node === null) return [];
  if (!isSeq(node)) {
    read.fault(node, 'fixes is a list: each fix after a dash.');
    return [];
  }
  return node.items.flatMap((item) => fixFrom(read, item as YamlNode) ?? []);
}
