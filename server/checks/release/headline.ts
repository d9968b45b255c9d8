// In: a draft. Out: headlines that are too long for a subject line, or end with a full stop. The title in the front matter and the
// first heading are the headline; where they are the same it is told once, at the heading.
import { type Block, type Draft, fieldOf } from '../../core/draft/draft.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';
import { lineStart } from '../line-start.ts';

/** About what a mail program shows, and twice what most headlines need. */
const longest = 120;
/** A full stop that belongs to a short form: "St.", "a.m.", "plc.", "Ltd." */
const shortForm = /(?:\b(?:[a-z]\.)+[a-z]|\b(?:St|Rd|Ltd|plc|Co|No|Cllr|Inc|etc|Jr|Dr|vs?))\.$/i;

/** Words that head any release and tell of none: "News from the council", "Press release", "Important update". */
const label =
  /^\W*(?:(?:latest|important|breaking|exciting|big|good|great|weekly|monthly|quick|an?|the|new|our|another|some|council|media|press|official|public|community|local|general|ward|project|service) )*(?:news|updates?|press releases?|media releases?|news releases?|releases?|announcements?|statements?|newsletter|bulletin|information|info|notices?|message|story|headline|title|round-?up|developments?)(?: (?:from|by|of|for|about|on|to) (?:the |our |your |all )?(?:council|borough|county|city|town|district|press office|communications team|comms team|leader|cabinet|media|press|residents|editors|service|team))?(?: (?:for|in) \p{Lu}\p{Ll}+(?: 20\d\d)?| \d{4}| no\.? ?\d+| \d+)?\W*$/iu;
const done =
  'taken|made|agreed|decided|approved|announced|given|held|published|launched|opened|reopened|introduced|abolished|confirmed|awarded|granted|undertaken|carried out|completed|installed|unveiled|reached|passed|adopted|signed|signed off|implemented|delivered|received|issued|commissioned|appointed|selected|submitted|proposed|considered|discussed|noted|ratified|endorsed|presented|conducted|provided|established|created|built|planted|repaired|resurfaced|refurbished|extended|allocated|secured|welcomed|recognised|celebrated|closed|moved|cut|raised|frozen|rejected|refused|deferred';
/** "A decision was taken by Cabinet", "It has been announced that": the doer comes last or not at all, and it is all over. */
const passive = new RegExp(
  `^[^?:“"]*?(?<!\\b(?:after|as|when|who|that|which|where|since|because|what|if|while|until|once|why|how|whose)\\b[^,]{0,60})\\b(?:was|were|has been|have been|had been)\\b(?: \\p{Ll}+ly| recently| now| also| formally| officially| today| yesterday)?(?: to be)? (?:${done})\\b`,
  'iu',
);

/** Numbers of the blocks that are headlines. */
function headlines({ blocks }: Draft): readonly number[] {
  const heading = blocks.findIndex((b) => b.kind === 'heading');
  const first = blocks[heading]?.level === 1 ? heading : -1;
  const title = blocks.findIndex((b) => b.kind === 'field' && b.field === 'title');
  const same = first !== -1 && blocks[title]?.text.trim() === blocks[first]?.text.trim();
  return [same ? -1 : title, first].filter((i) => i !== -1);
}

function headlineHit(block: Block, i: number): readonly Hit[] {
  const text = block.text.trimEnd();
  const stopped = /[^.]\.$/.test(text) && !shortForm.test(text);
  const long = text.length > longest;
  const kind = long
    ? 'long'
    : label.test(text)
      ? 'label'
      : stopped
        ? 'stopped'
        : passive.test(text)
          ? 'passive'
          : undefined;
  if (kind === undefined) return [];
  return [
    {
      span: { start: 0, end: text.length },
      block: i,
      traits: { headline: kind },
      captures: stopped ? { stop: { start: text.length - 1, end: text.length } } : {},
    },
  ];
}

/** No heading, no title, and no short first line in their place, as text has that was pasted in. */
function isMissing(draft: Draft): boolean {
  if (fieldOf(draft, 'title') !== undefined || draft.blocks.some((b) => b.kind === 'heading')) return false;
  const body = draft.blocks.filter((b) => b.kind === 'paragraph');
  const standsIn = ({ text }: Block): boolean => text.length <= longest && !/[.!?:]$/.test(text.trim());
  return !body.slice(0, 3).some(standsIn) && body.filter((b) => b.text.split(/\s+/).length > 8).length > 1;
}

export const check: Check = {
  traits: { headline: ['long', 'stopped', 'label', 'passive', 'missing'] },
  draft: (draft) => {
    if (isMissing(draft)) {
      const first = draft.blocks.find((b) => b.kind !== 'field');
      const captures = first === undefined ? {} : { headline: lineStart(draft, first.source.start) };
      return [{ span: { start: 0, end: 0 }, traits: { headline: 'missing' }, captures }];
    }
    return headlines(draft).flatMap((i) => {
      const block = draft.blocks[i];
      return block === undefined ? [] : headlineHit(block, i);
    });
  },
};
