// In: words of praise before somebody's name ("well done", "three cheers for"), where they stand. Out: the person, where what follows says that
// the praise is not meant: "who has managed to lose us the bowls club".
import type { Found } from './dictionary.ts';
import { type Reading, targetStarting, textAt, textOf } from './reading.ts';
import { clauseEnd, type Said } from './said.ts';
import type { Target } from './targets.ts';

/** What nobody is praised for, as the first thing that is told of them. */
const blunders =
  /^(?:lose|losing|lost|close|closing|closed|shut|shutting|cut|cutting|axe|axing|axed|scrap|scrapping|scrapped|waste|wasting|wasted|blow|blowing|blew|blown|cost|costing|wreck|wrecking|wrecked|ruin|ruining|ruined|botch|botching|botched|bungle|bungling|bungled|miss|missing|missed|forget|forgetting|forgot|forgotten|fail|failing|failed|sleep|sleeping|slept|flog|flogging|flogged|abolish|abolished|bankrupt|bankrupting|bankrupted|overspend|overspending|overspent|misplace|misplaced|mislay|mislaid|ignore|ignoring|ignored|duck|ducked|dodge|dodged|double|doubling|doubled|treble|trebled|delay|delaying|delayed|mess|messed|starve|starved|evict|evicted)$/;
const helping =
  /^(?:has|have|had|'s|managed|managing|manages|to|just|finally|only|once|again|somehow|still|simply|contrived|contriving|succeeded|succeeding|in|found|finding|a|way|remembered|remembering|us|yet|nearly|almost|singlehandedly|single-handedly|personally|now|then|also|even|bothered|turned|up|,|been|able|will|did)$/;
/** "who found time for the cricket but not for the vote" */
const spared =
  /\b(?:found|finds|find|made|makes|had|has) (?:the |some )?(?:time|money|room) (?:for|to)\b.{3,60}\b(?:but|and) (?:not|none|no|never)\b/i;
const crowns =
  /^(?:another|yet|what|such|some|genius|masterclass|bravo|brilliant|outstanding|marvellous|magnificent|superb|splendid|spectacular)$/;
/** "who has turned a working car park into a field of cones" */
const spoilt =
  /\bturn(?:s|ed|ing)? .{3,50} into (?:an? |the )?(?:\w+ ){0,2}(?:empty|mess|site|ghost|desert|swamp|eyesore|ruin|ruins|field|dump|wasteland|quagmire|joke|nightmare|shambles|obstacle|laughing|bog|puddle|rink|maze|fortress|racetrack)\b/i;
/** "for finding time to cut a ribbon while the pumps are still broken" */
const meanwhile =
  /\b(?:while|when|as) .{3,70}\b(?:still|broken|closed|flooded|flooding|shut|without|cannot|waiting|nothing|overflowing|queue|queuing|leaking|rotting|go(?:es)? (?:hungry|cold|without))\b/i;
/** What a sentence says that follows mock praise: "Six months of roadworks and the lights still don't work." */
const complaint =
  /\b(?:still (?:no|not|do|does|is|are|has|have|ca|wo|did|waiting|closed|shut|broken|empty|leaking|nothing)|nobody|no one|nothing|never|(?:weeks|months|years) (?:of|late|later|on)|yet to|not (?:one|a single|even)|(?:worse|longer|dearer|emptier|slower) than|overspent|over budget|over-budget|shambles|chaos|fiasco|boarded up|down the drain|up in smoke)\b/i;
const longestWho = 8;
const longest = 32;

function praised(r: Reading, at: number): Target | undefined {
  for (let i = at; i < at + 3; i++) {
    const target = targetStarting(r, i);
    if (target !== undefined)
      return target.how === 'you' || target.how === 'company' || target.how === 'pronoun' ? undefined : target;
    if (r.words[i]?.kind === 'word' && !/^(?:to|our|the|dear|old|good|goes|go)$/.test(textAt(r, i))) return undefined;
  }
  return undefined;
}

/** "who has managed to lose", "for losing" */
function blundersBehind(r: Reading, at: number): boolean {
  let i = textAt(r, at) === ',' ? at + 1 : at;
  if (!/^(?:who|for|on)$/.test(textAt(r, i))) return false;
  for (i++; i < Math.min(r.to, at + longestWho); i++) {
    // "Thank you to Cllr Moss, who closed the road for the parade."
    if (blunders.test(textAt(r, i))) return !/\b(?:roads?|streets?|lanes?|gap|deal)\b/.test(textOf(r, i + 1, i + 5));
    if (!helping.test(textAt(r, i))) return false;
  }
  return false;
}

/** The joke is the whole sentence, where it is not a long one. */
function wholeEnd(r: Reading, at: number): number {
  const last = /^[.!?]$/.test(textAt(r, r.to - 1)) ? r.to - 1 : r.to;
  return last - at <= longest ? last : clauseEnd(r, at);
}

export function mockPraise(r: Reading, all: readonly Reading[], f: Found): Said | undefined {
  const target = praised(r, f.to);
  if (target === undefined || textAt(r, target.to) === "'s") return undefined;
  const said: Said = { target, how: 'sentence', from: f.from, to: wholeEnd(r, f.to) };
  const behind = textOf(r, target.to, r.to);
  // "who has managed to lose us the bowls club" is the writer's fact, and stays.
  const fact = textAt(r, target.to) === ',' && textAt(r, target.to + 1) === 'who' ? { ...said, to: target.to } : said;
  if (blundersBehind(r, target.to)) return fact;
  if ([spared, spoilt, meanwhile].some((told) => told.test(behind))) return fact;
  const next = all[all.indexOf(r) + 1];
  const onlyPraise =
    /^[,.!:-]$/.test(textAt(r, target.to)) && (target.to + 1 >= r.to || crowns.test(textAt(r, target.to + 1)));
  return onlyPraise && next !== undefined && complaint.test(textOf(next, next.from, next.to)) ? said : undefined;
}
