// In: the `checklist` of a page's front matter. Out: what is asked before a draft goes out, when, who signs and what answers it; and a fault
// wherever one is not what it should be.
import { isMap, isSeq, type Node as YamlNode } from 'yaml';
import { keyNamed, keys } from '../front-matter/keys.ts';
import type { Asking } from './page.ts';
import { conditions, entries, known, type Reader, text, under } from './page-yaml.ts';

const askingKeys = ['question', 'when', 'unless', 'signs', 'answer'];
/** Whoever signs may sign by name: that answers a question which has no key of its own. */
export const signKey = 'signed_off_by';

/** `answer: { legal_cleared: "3 May, J. Moss" }`: keys of the front matter, each with an example. */
function answersFrom(read: Reader, node: YamlNode | null): Asking['answers'] {
  if (node === null) return [];
  if (!isMap(node)) {
    read.fault(
      node,
      'answer is a table: a key of the front matter, and an example of what it says: { quotes_approved: "yes, 3 May" }.',
    );
    return [];
  }
  return entries(node).flatMap(({ key, keyNode, value }) => {
    if (keyNamed(key) === undefined) {
      read.fault(
        keyNode,
        `“${key}” is no key of the front matter that Probity reads. Write one of: ${keys.map((k) => k.key).join(', ')}; or leave answer out, and ${signKey} answers.`,
      );
      return [];
    }
    const example = text(value) ?? '';
    if (example === '') read.fault(keyNode, `Give an example of what ${key} says: { ${key}: "…" }.`);
    return [{ key, example }];
  });
}

function askingFrom(read: Reader, node: YamlNode): Asking | undefined {
  if (!isMap(node)) {
    read.fault(node, 'An entry of checklist is a table with question and when.');
    return undefined;
  }
  known(read, node, askingKeys, 'An entry of checklist');
  const question = text(under(node, 'question'))?.trim() ?? '';
  if (question === '')
    read.fault(node, 'An entry of checklist needs a question: what a person must know before this goes out.');
  const when = conditions(read, under(node, 'when'), 'when');
  if (when.length === 0)
    read.fault(node, 'An entry of checklist says when it is worth asking: when: { quotation: yes }.');
  if (question === '' || when.length === 0) return undefined;
  return {
    question,
    when,
    unless: conditions(read, under(node, 'unless'), 'unless'),
    signs: text(under(node, 'signs')),
    answers: answersFrom(read, under(node, 'answer')),
    span: read.spanOf(node),
  };
}

export function checklistFrom(read: Reader, node: YamlNode | null): readonly Asking[] {
  if (node === null) return [];
  if (!isSeq(node)) {
    read.fault(node, 'checklist is a list: each question after a dash.');
    return [];
  }
  return node.items.flatMap((item) => askingFrom(read, item as YamlNode) ?? []);
}
