// In: a draft with its people. Out: e-mails copied into it, "> From: Sheila Deakin", by their lines of address, with who wrote them; whoever is
// public in a role wrote as that.
import { factsOf } from '../../core/facts/facts.ts';
import { titles } from '../../core/people/settings.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import { overlaps } from '../../core/span.ts';

/** "From: Sheila Deakin", up to the address or the next line of the head. */
const from = /(?:^|[\s>*])(From:\s+[^\n<@]{2,60}?)(?=\s*(?:<|\(?\S+@|(?:Sent|To|Date|Cc|Subject|Reply-To):|$))/;
/** "On 3 March 2026, Sheila Deakin wrote:" */
const wrote = /^\W*(On [^\n]{4,60}?,? [^\n]{2,60}? wrote:)\s*$/;
const others = /\b(?:Sent|To|Date|Subject|Received):/;

export const check: Check = {
  traits: { consent: ['yes', 'no'] },
  draft: (draft, workspace, _day, known) =>
    draft.blocks.flatMap((block, i): readonly Hit[] => {
      if (block.kind === 'field' || draft.sections[i] === 'contact') return [];
      const next = draft.blocks[i + 1]?.text ?? '';
      const isHead = block.quoteDepth > 0 || others.test(`${block.text} ${next}`);
      const m = wrote.exec(block.text) ?? (isHead ? from.exec(block.text) : null);
      const line = m?.[1];
      if (m === null || line === undefined) return [];
      const start = m.index + m[0].indexOf(line);
      const span = { start, end: start + line.length };
      const [name] = factsOf(line, false).names;
      if (name === undefined || (name.title !== undefined && titles[name.title] === 'public')) return [];
      const writer = { start: start + name.span.start, end: start + name.span.end };
      const shown = block.text.slice(writer.start, writer.end).toLowerCase();
      const person =
        known.people.find((p) => p.mentions.some((x) => x.block === i && overlaps(x.span, writer))) ??
        known.people.find((p) => p.display.toLowerCase() === shown);
      if (person?.standing === 'public' || workspace.people.some((p) => p.name.toLowerCase() === shown)) return [];
      const mentioned = person?.mentions.some((x) => x.block === i) === true;
      return [
        {
          block: i,
          span,
          traits: { consent: person?.consents === true ? 'yes' : 'no' },
          captures: mentioned ? {} : { writer },
          ...(person === undefined ? {} : { person: person.key }),
        },
      ];
    }),
};
