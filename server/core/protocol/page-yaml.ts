// In: nodes of a page's front matter. Out: the words, tables and conditions in them, and a fault wherever one is not what it should be.
import { isMap, isScalar, isSeq, type Scalar, type YAMLMap, type Node as YamlNode } from 'yaml';
import type { Span } from '../span.ts';
import type { Condition } from './page.ts';

/** Reads values of a page's front matter, and notes a fault wherever one is not what it should be. */
export type Reader = {
  readonly fault: (node: YamlNode | null | undefined, message: string) => void;
  readonly spanOf: (node: YamlNode | null | undefined) => Span;
};

export const text = (node: unknown): string | undefined =>
  isScalar(node) ? String((node as Scalar).value ?? '') : undefined;

export function entries(
  map: YAMLMap,
): readonly { readonly key: string; readonly keyNode: YamlNode; readonly value: YamlNode | null }[] {
  return map.items.flatMap(({ key, value }) =>
    isScalar(key)
      ? [{ key: String(key.value), keyNode: key as YamlNode, value: (value ?? null) as YamlNode | null }]
      : [],
  );
}

export function known(read: Reader, map: YAMLMap, allowed: readonly string[], what: string): void {
  for (const { key, keyNode } of entries(map)) {
    if (!allowed.includes(key)) read.fault(keyNode, `${what} has no key “${key}”. It may have: ${allowed.join(', ')}.`);
  }
}

export const under = (map: YAMLMap, key: string): YamlNode | null =>
  entries(map).find((e) => e.key === key)?.value ?? null;

export function words(
  read: Reader,
  node: YamlNode | null,
  what: string,
): readonly { readonly text: string; readonly span: Span }[] {
  if (node === null) return [];
  if (isScalar(node)) return [{ text: text(node) ?? '', span: read.spanOf(node) }];
  if (!isSeq(node)) {
    read.fault(node, `${what} is a list: write one entry a line, each after a dash.`);
    return [];
  }
  return node.items.flatMap((item) => {
    const value = text(item);
    if (value === undefined || value === '') {
      read.fault(
        item as YamlNode,
        `An entry of ${what} is words. Put quotation marks round words that hold a colon or begin with a brace.`,
      );
      return [];
    }
    return [{ text: value, span: read.spanOf(item as YamlNode) }];
  });
}

export function conditions(read: Reader, node: YamlNode | null, what: string): readonly Condition[] {
  if (node === null) return [];
  if (!isMap(node)) {
    read.fault(node, `${what} is a table of facts, such as { speaker: author, negated: no }.`);
    return [];
  }
  return entries(node).map(({ key, keyNode, value }) => ({
    fact: key,
    values: words(read, value, key).map((w) => w.text),
    span: read.spanOf(keyNode),
  }));
}
