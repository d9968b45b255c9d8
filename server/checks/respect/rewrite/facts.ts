// In: a sentence and what might stand in its place. Out: which numbers, dates, links and names were lost, and which came from nowhere.
import type { Span } from '../../../core/span.ts';

const blanks = /\[[^\][]*\](?!\()/g;
const hard =
  /https?:\/\/[^\s)]+|[£€$]?\p{N}[\p{N},.:]*(?<=\p{N})%?|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/gu;
const named = /(?<=[\p{Ll},;:–—] )\p{Lu}[\p{L}'’-]*\p{L}/gu;
const all = (text: string, pattern: RegExp): readonly string[] => text.match(pattern) ?? [];

/** Numbers, dates and links outside the marked words that a rewrite has not kept. */
export function lostFacts(text: string, sentence: Span, attack: Span, rewrite: string): readonly string[] {
  const outside = `${text.slice(sentence.start, Math.max(sentence.start, attack.start))} ${text.slice(Math.min(sentence.end, attack.end), sentence.end)}`;
  return all(outside, hard).filter((fact) => !rewrite.includes(fact.replace(/[.,:]$/, '')));
}

/** Names, numbers and dates that neither the block nor the person's name has. */
export function newFacts(known: string, rewrite: string): readonly string[] {
  const had = known.toLowerCase();
  const plain = rewrite.replace(blanks, ' ');
  return [...all(plain, hard), ...all(plain, named)]
    .map((w) => w.replace(/['’]s?$/u, ''))
    .filter((w) => !/^(?:I|We|The|What|Cllr|Councillor|Leader)$/.test(w) && !had.includes(w.toLowerCase()));
}

/** How many blanks a rewrite leaves to fill. */
export const blankCount = (text: string): number => text.match(blanks)?.length ?? 0;

/** Words that say something about a person whatever stands round them: a part with one of them is not carried over. */
const insult =
  /\b(?:liars?|lies(?! (?:with|in|at|ahead|behind|between|on|empty|idle)\b)|lied|lying|idio(?:t|c)\w*|fools?|foolish\w*|stupid\w*|morons?|moronic|clown\w*|disgrace\w*|shameful\w*|shameless\w*|shame|useless\w*|clueless\w*|hapless|incompeten\w+|pathetic\w*|cowards?|cowardly|cowardice|spineless|gutless|corrupt\w*|crook\w*|thie(?:f|ves)|scum\w*|parasites?|vermin|leech\w*|bull(?:y|ies|ying)|thugs?|dictators?|tyrants?|fascists?|nazis?|traitors?|treacherous|two-faced|hypocri\w+|arrogan\w+|lazy|laziness|greedy?|dishonest\w*|deceitful|deceiv\w+|conned|conman|con artist|fraud\w*|cheats?|charlatan\w*|imbecile\w*|buffoon\w*|joker?|laughing stock|waste of space|out of (?:his|her|their) depth|unfit|not fit|lunatic\w*|mad(?:man|woman|ness)?|insane|insanity|crazy|deluded|delusion\w*|unhinged|senile|doddery|past it|crap|bollocks|bullshit|arse\w*|bastards?|sod off|piss\w*|vile|odious|loathsome|despicable|weasel\w*|puppets?|stooges?|lapdogs?|poodles?|muppets?|numpt\w+|windbags?|blowhards?|jobsworths?|so-called|brainless|halfwits?|dunces?)\b/i;
export const hasInsult = (text: string): boolean => insult.test(text);
