// In: a block or a draft. Out: places still to be filled: [quote to follow], XX March, £[TBC], lorem ipsum, drafting comments.
import type { Draft, Field } from '../../core/draft/draft.ts';
import { keyNamed } from '../../core/front-matter/keys.ts';
import { matchFolded } from '../../core/language/fold.ts';
import type { Check, Hit } from '../../core/protocol/checks.ts';

/** Words that open a note to oneself in brackets. */
const toDo =
  /\b(?:tb[acd]|to (?:follow|come|confirm|be (?:confirmed|added|agreed|supplied|checked|approved|inserted))|insert|add|fill|name|names|date|time|quote|quotes?|figure|figures|number|amount|title|role|job title|venue|link|url|(?:tele)?phone|email|address|photo|image|picture|caption|check|checking|ask|confirm|need|needs|awaiting|awaited|waiting|pending|outstanding|wording|chas(?:e|ing)|still due|due from|placeholder|legal|comms|spokesperson|xx+|what|why|your|decision|reason|the council['’]s|blank|who|where|when|how|pls|please|draft|drafting|note|query|update|delete|remove|replace|sign(?:ed)? off)\b/i;
const noNote =
  /^(?:sic|\d{4}|\d{1,3}|x|X| |\.\.\.|…|laughs?|applause|their|his|her|the|our|my|a|an|[A-Z]{2,6} \d+|translated from welsh|in welsh|welsh|i\.e\.[^\]]*|pdf[^\]]*|[\d.]+ ?[km]b)$/i;
const bracket = /[£$€]?\[([^\][\n]{1,300})\](?![(:])(?:\s?(?:million|billion|m|bn|k|%|per cent)\b)?/gu;
/** Each with what a text must hold for it to be worth looking. */
const plain: readonly { readonly gate: RegExp; readonly pattern: RegExp }[] = [
  {
    gate: /X/,
    pattern: /(?<![\p{L}\p{N}/@.#-])[£$€]?X{1,4}(?:[ ,.]?X{2,3})*(?:\s?(?:million|billion|m|bn|k))(?![\p{L}\p{N}])/gu,
  },
  { gate: /[£$€]X/, pattern: /[£$€]X{1,6}(?![\p{L}\p{N}])/gu },
  {
    gate: /XX/i,
    pattern:
      /(?<![\p{L}\p{N}/@.#-])X{2,6}(?:\/X{2}\/(?:X{2,4}|\d{2,4}))?\s+(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|X{2,})(?:\s+(?:\d{4}|X{2,4}))?|(?:people|residents|homes|houses|jobs|per cent|percent|families|schools|children|tonnes|miles|households|hours|days|weeks|months|years|staff|councillors|streets|trees|potholes|visitors|pupils|businesses)\b)/giu,
  },
  // "0300 XXX XXXX", "01632 ??????".
  { gate: /0\d{2,4} ?[X?]{3}/, pattern: /(?<![\p{L}\p{N}])0\d{2,4}(?: ?[X?]{3,6}){1,2}(?![\p{L}\p{N}])/gu },
  {
    gate: /XX/,
    pattern:
      /(?<![\p{L}\p{N}/@.#-])(?:X{2}\/X{2}\/(?:X{2,4}|\d{2,4})|X{2}[:.]X{2}|X{3,6}|X{2}%|X{2}[ap]m)(?![\p{L}\p{N}])/gu,
  },
  {
    gate: /TB|T\.B|tb/,
    pattern:
      /(?<![\p{L}\p{N}/@.#-])(?:TB[ACD]|T\.B\.[ACD]\.?|tb[acd])(?![\p{L}\p{N}-]|\.\p{L}| (?:Ltd|Limited|plc|Group|Bank))/gu,
  },
  // "from dd/mm until", "at hh:mm", "20XX".
  {
    gate: /dd|DD|hh|HH|mm\b|yy|YY/,
    pattern:
      /(?<![\p{L}\p{N}])(?:d{1,2}[/.-]m{1,3}(?:[/.-]y{2,4})?|h{1,2}[:.]m{2}|d{2} month(?: y{4})?|yyyy-mm-dd)(?![\p{L}\p{N}])/giu,
  },
  { gate: /20[X?]{2}/, pattern: /(?<![\p{L}\p{N}])20[X?]{2}(?:[/-][X?]{2})?(?![\p{L}\p{N}])/gu },
  // Letters that stand for a name or a day, but not the ombudsman's "Mr X": "Cllr X", "Mr XX", "Xth March", "X March".
  {
    gate: /\bX/,
    pattern:
      /(?<![\p{L}\p{N}])(?:(?:Cllr|Councillor) X{1,4}(?: X{1,4})?|(?:Mr|Mrs|Ms|Dr) X{2,4}(?: X{2,4})?|X{1,2}(?:th|st|nd|rd) (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December)|X (?:January|February|March|April|May|June|July|August|September|October|November|December))(?![\p{L}\p{N}])/gu,
  },
  // Notes in double brackets, braces or angles: "((nice warm line here))", "{{name}}", "<<quote>>", "**".
  { gate: /\(\(/, pattern: /\(\((?![()])[^()\n]{2,300}\)\)/gu },
  { gate: /\{/, pattern: /\{\{?[\p{L}_][^{}\n%.|]{1,80}\}\}?/gu },
  { gate: /<</, pattern: /<<[^<>\n]{2,120}>>/gu },
  // "(quote from the head still outstanding)"
  {
    gate: /outstanding|awaited|pending|to come/,
    pattern:
      /\((?:[Ss]econd |[Tt]hird |[Ff]inal |[Aa]nother )?(?:[Qq]uotes?|[Qq]uotation|[Ww]ording|[Ww]ords|[Ff]igures?|[Nn]ames?|[Dd]ate|[Pp]hoto|[Pp]icture|[Cc]aption|[Ll]ink|[Cc]onsent|[Aa]pproval)(?: [^()\n]{1,60})? (?:outstanding|awaited|pending|to come)\)/gu,
  },
  // "(Priti to give us the month)", "(check with finance)", "(tbc)", "(is this right?)": said to a colleague and not to readers.
  {
    gate: /\(/,
    pattern:
      /\((?:(?:TBC|TBA|TBD|tbc|tba|tbd|[Tt]o be (?:confirmed|added|agreed|checked|supplied|decided)|[Tt]o follow|[Mm]ore to follow)|(?:[Pp]lease |[Pp]ls |[Cc]an (?:you|someone|somebody) |[Cc]ould (?:you|someone) |[Nn]eed to |[Nn]eeds? |[Mm]ust )?(?:[Cc]heck(?:ing)?|[Cc]onfirm|[Cc]hase|[Vv]erify|[Dd]ouble[- ]check|[Ff]ind out|[Aa]sk|[Ff]ill in|[Ii]nsert|[Rr]eword|[Rr]ephrase)(?: (?:with|this|that|the (?:figure|date|name|number|spelling|time|price|quote|link)s?|figures?|dates?|names?|spelling|again|first|before (?:publishing|publication|release|it goes|we publish))\b[^()\n]{0,80})?|(?:\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?|[Cc]omms|[Ll]egal|[Ff]inance|[Pp]olicy|[Ss]omeone|[Ss]omebody|[Oo]fficers?|[Ss]ervice|[Tt]eam|[Pp]ress office) (?:still )?(?:needs? )?to (?:give|send|get|supply|provide|confirm|check|find|tell|let|add|fill|advise|come back|write|sort|clear|approve|sign|look|ring|chase)\b(?! (?:you|out|up|in|residents|visitors|people|parents|customers|applicants)\b)[^()\n]{0,100}|(?:[Cc]omms|[Ll]egal|[Ff]inance) (?:will|must|should) (?:confirm|check|advise|approve|sign off|let us know)\b[^()\n]{0,60}|(?:[Ii]s|[Aa]re) (?:this|that|it|these|those|they) (?:still )?(?:right|correct|true|confirmed|up to date|ok|OK|the right)\b[^()\n]{0,40}\?{1,3}|(?:[Dd]o|[Dd]id|[Hh]ave|[Cc]an|[Ss]hould|[Aa]re) we (?:have|know|want|need|say|name|got|mention|use|allowed|sure|put|check)\b[^()\n]{0,60}\?{1,3}|(?:[Hh]ow|[Ww]hich|[Ww]hat) (?:much|many|tall|long|far|big|old|day|date|month|year|time|name|street|ward|amount)\?{1,3}|(?:[Nn]ame|[Dd]ate|[Tt]ime|[Ff]igure|[Nn]umber|[Aa]mount|[Vv]enue|[Tt]itle|[Rr]ole|[Pp]lace|[Pp]rice|[Mm]onth|[Yy]ear|[Ll]ink|[Ss]ource|[Qq]uote|[Ss]pelling)\?{1,3}|(?:[Mm]y|[Oo]ur|[Cc]omms|[Dd]raft|[Mm]ade[- ]up|[Dd]ummy|[Pp]laceholder|[Hh]olding|[Ii]nvented) (?:wording|words|text|quote|version|line|figure|guess|suggestion)\b[^()\n]{0,100})\)/gu,
  },
  {
    gate: /\b(?:TK|TKTK|PLACEHOLDER|DUMMY|BLAH|blah)\b/,
    pattern: /(?<![\p{L}\p{N}])(?:TKTK|TK|PLACEHOLDER|DUMMY TEXT|dummy text|blah(?:[ ,]+blah)+)(?![\p{L}\p{N}])/gu,
  },
  { gate: /lorem/i, pattern: /\blorem ipsum\b(?:[\p{L} ,]{0,120}\.)?/giu },
  {
    gate: /INSERT|ADD|QUOTE|NAME|DATE|FIGURE|PHOTO|IMAGE/,
    pattern:
      /(?<![\p{L}\p{N}])(?:INSERT|ADD|QUOTE|NAME|DATE|FIGURE|PHOTO|IMAGE)(?: [A-Z]{2,}){1,6}(?: TO FOLLOW)?(?![\p{L}\p{N}])/gu,
  },
  {
    gate: / to (?:follow|come|be)\b/i,
    pattern:
      /\b(?:quote|image|photo|picture|figures?|date|venue|names?|details|caption|link) to (?:follow|come|be (?:confirmed|supplied|added))\b(?! (?:in|from|at|by|on|next|later|within|through|when)\b)/giu,
  },
  { gate: /\?{3}/, pattern: /(?<![\p{L}\p{N}?!])\?{3,}(?![\p{L}\p{N}])/gu },
  { gate: /[£$€]\?/, pattern: /[£$€]\?{1,4}(?:\s?(?:million|billion|m|bn|k))?(?![\p{L}\p{N}])/gu },
  {
    gate: /\?\?/,
    pattern:
      /(?<![\p{L}\p{N}])\?{2}(?=\s(?:per cent|people|residents|homes|jobs|million|January|February|March|April|May|June|July|August|September|October|November|December))/gu,
  },
  // What a writer left to do in a draft, which this check is there to find.
  { gate: /TODO|TO DO|FIXME/, pattern: /(?<![\p{L}\p{N}])(?:TODO|TO DO|FIXME)\b:?[^.\n]{0,80}/gu },
  {
    gate: /NAME|VENUE|JOB TITLE|AMOUNT|FIGURE/,
    pattern: /(?<=\p{Ll}[ ,]{1,2})(?:NAME|VENUE|JOB TITLE|SURNAME|AMOUNT|FIGURE)(?=[ ,.;:]{1,2}(?:\p{Ll}|\d|$))/gu,
  },
  { gate: /_{4}/, pattern: /(?<![\p{L}\p{N}_])_{4,}(?![\p{L}\p{N}_])/gu },
];
const shouted = /^(?:INSERT|ADD|QUOTE|NAME|DATE|FIGURE|PHOTO|IMAGE)(?: [A-Z]{2,})+/;
const shoutedNote = /\b(?:HERE|FOLLOW|QUOTE|NAME|FIGURE|DATE|TITLE|TEXT|LINK|PHOTO|IMAGE|CAPTION|TBC|COME)\b/;
/** A question, somebody's name and a colon, or a word to a colleague: "Morag: did they sign this off??" */
const toSomebody = /\?\s*$|^\s*(?:@?\p{Lu}\p{Ll}+|[A-Z]{2,3})\s*[:,–—-]\s|^\s*@\p{L}|^\s*(?:n\.?b\.?|nb|note)\b/iu;
const comment =
  /\b(?:legal|check|tb[acd]|todo|to do|confirm|ask|query|quote|fixme|needs?|awaiting|draft|pls|please|remove|delete|before (?:publi|send|going)|sign(?:ed)?[ -]?off|approve|chase|waiting|update|insert|add|not sure|who)\b/i;
const ours =
  /^\s*(?:probity\b|consent on file\b|protocol-ok\b|more\s*$|truncate\s*$|prettier|markdownlint|toc\b|\/?wp:|\[if\b)/i;

/** A front matter value that waits for one: `date: TBC`. Prose fields such as the title are read as blocks. */
const emptyField =
  /^\s*(?:tb[acd]|x{2,6}(?:\s+\p{L}+(?:\s+(?:\d{2,4}|x{2,4}))?)?|\?{2,}|\[[^\]]*\]|x{2}[-/]x{2}[-/]x{2,4}|\d{4}-x{2}-x{2})\s*$/iu;
/** `date: [the day it goes out, such as 2026-05-01]` is a list to YAML, and a blank to whoever reads it; `tags: [name, fair]` is a list. */
function isEmptyField(draft: Draft, { key, value, source }: Field): boolean {
  if (typeof value === 'string') return emptyField.test(value);
  const entry = keyNamed(key);
  if (entry === undefined || key === 'tags') return false;
  const inner = /^\[([^\][]*)\]$/.exec(draft.text.slice(source.start, source.end))?.[1];
  return inner !== undefined && (toDo.test(inner) || /^(?:day|time|day or time|period|yes or no)$/.test(entry.takes));
}

/** "DRAFT v3", "Draft – not for publication": the whole text is not ready. */
const isDraftLine = (line: string): boolean =>
  /^\W*(?:DRAFT\b(?:\W+(?:v(?:ersion)?\W*)?[\d.]+|\W*$|\W+(?:not for|do not|for (?:comment|approval|sign)|press release|release)\b.*)|draft\W+(?:v(?:ersion)?\W*\d|not for|do not|for (?:comment|approval|sign)).*)/.test(
    line.trim(),
  );

const isNote = (inner: string, before: string): boolean => {
  if (noNote.test(inner.trim())) return false;
  // "[2024] UKSC 12", "[x] done", and a reader's own words put right: "[the council] said".
  if (/^\s*[x ]\s*$/i.test(inner) || /^\^/.test(inner)) return false;
  return (
    toDo.test(inner) ||
    /^X+$/.test(inner) ||
    /[–—-]\s.*\?/.test(inner) ||
    /\?\s*$/.test(inner.trim()) ||
    /^\p{Lu}\p{Ll}+ [–—-] /u.test(inner) ||
    /[£$€]$/.test(before)
  );
};

function isInitials(found: string, text: string, end: number): boolean {
  if (!/^[A-Z]{3}$/.test(found)) return false;
  const words = text.slice(Math.max(0, end - 120), end + 120).match(/(?<!\p{L})\p{Lu}\p{Ll}+/gu) ?? [];
  return words.some((_, i) => [...found].every((letter, n) => words[i + n]?.startsWith(letter) === true));
}

export const check: Check = {
  traits: { kind: ['blank', 'note', 'comment', 'filler', 'field', 'draft'] },
  block: (facts) => {
    const hits: Hit[] = [];
    const free = (start: number, end: number): boolean => !hits.some((h) => h.span.start < end && start < h.span.end);
    for (const { match, span } of matchFolded(facts.text, bracket, /\[/)) {
      const inner = match[1] ?? '';
      if (isNote(inner, match[0]))
        hits.push({ span, traits: { kind: inner.length > 40 ? 'note' : 'blank' }, captures: {} });
    }
    for (const { gate, pattern } of plain) {
      for (const { match, span } of matchFolded(facts.text, pattern, gate)) {
        if (!free(span.start, span.end)) continue;
        // "TBC, the Tolverne Boat Club, has": initials whose words stand beside them.
        if (isInitials(match[0], facts.text, span.end)) continue;
        if (shouted.test(match[0]) && !shoutedNote.test(match[0].replace(/^\S+/, ''))) continue;
        hits.push({ span, traits: { kind: /lorem/i.test(match[0]) ? 'filler' : 'blank' }, captures: {} });
      }
    }
    return hits;
  },
  draft: (draft) => [
    ...draft.asides.flatMap((aside): readonly Hit[] =>
      aside.kind === 'comment' && !ours.test(aside.text) && (comment.test(aside.text) || toSomebody.test(aside.text))
        ? [{ span: aside.source, traits: { kind: 'comment' }, captures: {} }]
        : [],
    ),
    // "consent on file: [reference]": a consent is none until it says where it is.
    ...draft.notes.flatMap((n): readonly Hit[] =>
      n.kind === 'consent' && /\[[^\]]+\]/.test(n.ref)
        ? [{ span: n.source, traits: { kind: 'field' }, captures: {} }]
        : [],
    ),
    ...draft.frontMatter.fields.flatMap((field): readonly Hit[] =>
      isEmptyField(draft, field) ? [{ span: field.source, traits: { kind: 'field' }, captures: {} }] : [],
    ),
    ...(draft.blocks.slice(0, 3).some((b) => isDraftLine(b.text))
      ? [{ span: { start: 0, end: 0 }, traits: { kind: 'draft' }, captures: {} }]
      : []),
  ],
};
