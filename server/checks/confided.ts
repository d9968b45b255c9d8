// In: a sentence with one of those it is about. Out: whether it repeats what that person said in private: an e-mail, a letter, a word at a
// surgery; or takes an agreement for granted.
import type { Telling } from './said.ts';

const told =
  /^[^.!?;]{0,70}?\b(?:(?:e-?mailed|wrote to|written to|writing to|rang|phoned|texted|messaged|whatsapped|dm'?d|confided in|begged) (?:me|us|my office|our (?:group )?(?:leader|office))(?: (?:again|at home|yesterday|today|last \w+|this \w+|privately))?(?: to (?:say|tell|ask|complain)| saying| about| that)?|(?:told|tells) me\b|(?:told|said to|asked|informed|tells) (?:me|us)(?: (?:in confidence|privately|at (?:my|our|the) (?:\w+ )?(?:surgery|advice)|on (?:her|his|the) doorstep|over (?:a|the) [\w ]{3,12}|by (?:e-?mail|phone|letter)))|came to (?:see me|my (?:\w+ )?surgery|our surgery)|(?:e-?mail|letter|message|text|voicemail)(?:ed)? (?:to me|me))/i;
const toldBefore =
  /\b(?:(?:an? |the |this )?(?:[a-z]+ )?(?:e-?mail|letter|message|text|voicemail|call|dm|note|card|phone call) (?:to (?:me|us|the leader|our \w+|my \w+) |I (?:had|got|received) |(?:I|we) (?:had|got|received) |yesterday |last \w+ )?from|heard from|(?:I|we) had from|got from)\s+(?:(?:the|a|an|old|poor|dear|my|our|one) )*$/i;
/** By what a private word came. */
const channel =
  /\b(?:e-?mail(?:ed)?|letter|voicemail|dms?|text(?:ed)?|inbox|whatsapp(?:ed)?|messenger|down the phone|on the phone|phone call|postcard|correspondence|in (?:a|her|his|their) (?:private )?message|comments? (?:box|card)|over the (?:garden )?(?:fence|gate)|casework|surgery)\b/i;
/** "In an e-mail to the contact centre, customer Meredith Ashdown-Clarke described it" */
const wroteIn =
  /\bin (?:an?|her|his|their|the|one) (?:[a-z-]+ ){0,2}(?:e-?mail|letter|message|text|voicemail|note|complaint|phone call|call|feedback form|survey response|comment card|tweet|dm|post) to (?:me|us|(?:the|our|my) [^,.;]{2,30}),? (?:[a-z]+ ){0,3}$/i;
const presumed =
  /\b(?:won[’']?t mind (?:me|my)|wouldn[’']?t mind (?:me|my|if)|doesn[’']?t mind me|(?:i[’']?m|i am) sure (?:he|she|they) (?:won|would)|hope (?:he|she|they|that[’']?s|this is) (?:do(?:es)?n[’']?t mind|ok|okay|all right|won[’']?t mind)|don[’']?t think (?:he|she|they)[’']?(?:d|ll| would| will) mind|(?:he|she) asked me not to (?:say|tell|share|repeat)|told me (?:this )?in confidence|forgives? me for (?:sharing|telling|repeating|saying)|for your eyes only|told to me over|wants? (?:it|this) kept quiet|(?:to )?say privately|not announced yet|sworn to secrecy|between (?:ourselves|you and me)|in (?:her|his|their) comments box|(?:whatsapp|messenger|telegram|facebook) group (?:nailed|said|put|wrote|posted)|in the [\w’' ]{2,30}whatsapp\b)/i;

/** "In a message to our group secretary, Jim Castleton, who …, admits": the part before the name is the addressee's. */
const toOfficer =
  /\b(?:in (?:an?|one) (?:[a-z-]+ ){0,2}(?:e-?mail|message|text|note|whatsapp|dm|letter|voicemail)|writing(?: privately| in confidence)?) to (?:our|my|the) (?:[a-z-]+ ){0,2}(?:secretary|treasurer|organiser|chair|chairman|leader|colleague|agent|office|whip|candidate|clerk|committee|deputy),? $/i;
const privately =
  /\b(?:in (?:the )?(?:strict(?:est)? )?confidence|between ourselves|between you and me|swor[en] (?:me |us )?to secrecy|off the record|let slip to me|whispered to me|over (?:his|her|the|their) (?:garden )?(?:gate|fence|wall|hedge|counter))\b/i;
const toMe =
  /\b(?:told|tells|whispered to|said to|confided in|let slip to|admitted to|confessed to|swore) (?:me|us)\b/i;

/** "Mrs Cobb emailed me to say …", "I'm sure she won't mind my saying so". */
export function isConfided({ about, subject, text, sentence }: Telling): boolean {
  if (subject.how === 'named' && subject.person !== undefined && !subject.person.dead) {
    const role = subject.person.cues.every((c) => /^a role beside|^a public office beside/.test(c));
    if ((role || !subject.person.office) && toOfficer.test(text.slice(about.sentence.start, subject.span.start)))
      return true;
  }
  if (subject.person?.standing === 'public') return false;
  if (subject.how === 'described')
    return (
      subject.known &&
      subject.described?.how === 'definite' &&
      privately.test(sentence) &&
      toMe.test(text.slice(subject.span.end, about.sentence.end))
    );
  if (subject.how === 'goes-on') return subject.known && presumed.test(sentence);
  if (subject.how !== 'named' || subject.person === undefined || subject.person.dead) return false;
  const after = text.slice(subject.span.end, about.sentence.end);
  const before = text.slice(about.sentence.start, subject.span.start);
  if (subject.person.role || /\bfor publication\b/i.test(sentence)) return false;
  const quotedHere = /[“"][^”"]{12,}/.test(sentence) || /:\s*$/.test(sentence);
  // "a proper letter, this one from Miss Pargeter"
  const from = channel.test(sentence) && /\bfrom\s+(?:(?:the|a|an|old|poor|dear|my|our|one) )*$/i.test(before);
  return (
    wroteIn.test(before) ||
    told.test(after) ||
    (from && subject.person.standing === 'private') ||
    (from && (quotedHere || /^\s*["“]/.test(text.slice(about.sentence.end)))) ||
    toldBefore.test(before) ||
    presumed.test(sentence) ||
    (channel.test(sentence) &&
      (quotedHere ||
        /\b(?:left|sent|sobbed|begged|maintained|pasted|pasting|typed|scribbled|scrawled|forwarded|shouted|swore|raged|pleaded|confessed|admits|admitted|screenshot\w*)\b/i.test(
          sentence,
        )))
  );
}
