// In: a draft with its people. Out: e-mails copied into it, "> From: Sheila Deakin", by their lines of address, with who wrote them; whoever is
// public in a role wrote as that.
import { type BlockFacts, factsOf } from '../../core/facts/facts.ts';
import { titles } from '../../core/people/settings.ts';
import { consentIn } from '../../core/people/standing.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import { onceFor } from '../../core/remembered.ts';
import { overlaps } from '../../core/span.ts';

/** "From: Sheila Deakin", up to the address or the next line of the head. */
const from = /(?:^|[\s>*])(From:\s+[^\n<@]{2,60}?)(?=\s*(?:<|\(?\S+@|(?:Sent|To|Date|Cc|Subject|Reply-To):|$))/;
/** "On 3 March 2026, Sheila Deakin wrote:" */
const wrote = /^\W*(On [^\n]{4,60}?,? [^\n]{2,60}? wrote:)\s*$/;
const others = /\b(?:Sent|To|Date|Subject|Received):/;

/** Lines of address that a paragraph has, by its words alone. */
const headIn = onceFor(({ text }: BlockFacts) => ({
  others: others.test(text),
  wrote: wrote.exec(text),
  from: from.exec(text),
}));

export const check: Check = {
  traits: { consent: ['said', 'noted', 'no'] },
  draft: (draft, workspace, _day, known) =>
    draft.blocks.flatMap((block, i): readonly Hit[] => {
      const [facts, next] = [known.facts[i], known.facts[i + 1]];
      if (facts === undefined || block.kind === 'field' || draft.sections[i] === 'contact') return [];
      const head = headIn(facts);
      const isHead = block.quoteDepth > 0 || head.others || (next !== undefined && headIn(next).others);
      const m = head.wrote ?? (isHead ? head.from : null);
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
          traits: {
            consent: draft.notes.some((n) => n.kind === 'consent' && n.block === i) ? 'noted' : consentIn(person, i),
          },
          captures: mentioned ? {} : { writer },
          ...(person === undefined ? {} : { person: person.key }),
        },
      ];
    }),
};
