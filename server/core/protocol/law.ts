// In: the `law` of a page: names, each with words for every part of the United Kingdom; and a text that uses the names. Out: the text with the
// words that hold there. It decides what help and messages say, and never what is found.
import { isMap, type Node as YamlNode } from 'yaml';
import { type Jurisdiction, jurisdictions } from '../front-matter/jurisdiction.ts';
import { entries, type Reader, text, under } from './page-yaml.ts';

export type Law = Readonly<Record<string, Readonly<Record<Jurisdiction, string>>>>;

/** `{statute}` as it is called there. Other names in braces are left to whoever knows them. */
export const cited = (words: string, law: Law, where: Jurisdiction): string =>
  words.includes('{')
    ? words.replace(/\{([\w-]+)\}/g, (all, name: string) =>
        Object.hasOwn(law, name) ? (law[name]?.[where] ?? all) : all,
      )
    : words;

/** A name has words for all four: a page that forgets one would send a council there to another's law. */
export function lawFrom(read: Reader, node: YamlNode | null): Law {
  if (node === null) return {};
  if (!isMap(node)) {
    read.fault(node, 'law is a table: a name, and below it what it is called in each part of the United Kingdom.');
    return {};
  }
  return Object.fromEntries(
    entries(node).flatMap(({ key, keyNode, value }) => {
      const of = (where: Jurisdiction): string => (isMap(value) ? (text(under(value, where)) ?? '') : '');
      const missing = jurisdictions.filter((where) => of(where) === '');
      if (missing.length > 0) {
        read.fault(
          keyNode,
          `“${key}” says nothing for ${missing.join(', ')}. It needs words for each of: ${jurisdictions.join(', ')}.`,
        );
        return [];
      }
      const [england, wales, scotland] = [of('england'), of('wales'), of('scotland')];
      return [[key, { england, wales, scotland, 'northern-ireland': of('northern-ireland') }]];
    }),
  );
}
