// In: a sentence and its paragraph. Out: whether it tells of nobody: an example made up to show how something works, a form filled in for show.

/** "our made-up example", "not a real person": said once, and of the whole paragraph. */
const saidSo =
  /\b(?:made-?up|fictional(?:ised)?|fictitious|imaginary|imagined|invented|hypothetical|pretend|composite|illustrative) (?:[a-z]+ ){0,3}?(?:example|examples|person|people|resident|residents|tenant|customer|family|household|couple|case|character|name|names|claimant|claim|scenario|patient|pensioner|carer|neighbour|applicant|address|street)\b|\b(?:not|no|nobody|isn[’']t|is not|aren[’']t|are not) (?:a |any |an )?(?:real (?:person|people|resident|residents|name|names|case|customer|tenant|family)|actual (?:person|people|resident|case))\b|\bnobody in particular\b|\bworked example\b|\b(?:does|do) not exist\b|\bdoesn[’']t exist\b/i;
/** The names and streets that forms are filled in with. */
const specimen =
  /\b(?:Any|Example|Sample|Made-?up|Specimen|Fictitious|Imaginary|Some|Nowhere|Anywhere|Somewhere) (?:Street|Road|Lane|Avenue|Close|Row|Terrace|Place|Town)\b|\bAny ?town\b|\bSampletown\b|\b(?:[A-Z][a-z]+|[A-Z]\.?) Bloggs\b|\b(?:Jane|John) Doe\b|\bA\.? ?N\.? ?Other\b|\bJo(?:e|e?y|sephine)? Public\b|\b(?:Mr|Mrs|Ms|Miss|Mx) (?:(?:[A-Z]\.? )?(?:Sample|Example|Specimen)|[A-DX-Z](?![.\w’'-]))/;
/** "Imagine a tenant called …", "Suppose Ali, 72, …", "Let's say Mrs Brown …" */
const supposing =
  /^(?:(?:so|now|and|but|well|ok|for example|for instance),? )?(?:suppose(?: that)?|supposing|imagine (?:that|if|an?|two|you|your|there|someone|somebody)|let[’']?s (?:say|suppose|imagine|pretend)(?: that)?|let us (?:say|suppose|imagine)(?: that)?|say(?: that)? (?=Mr|Mrs|Ms|Miss|an? |your? |[A-Z][a-z]+(?: [A-Z][a-z]+)?,? (?:is|has|lives|wants|earns|gets|at|of|aged|\d))|picture (?:an?|two) |what if )/iu;
/** "For example, Mr Patel … here is what he should do": what everybody in such a case may do. */
const forExample =
  /^(?:[“"(])?(?:for example|for instance|as an example|example(?: \d+)?|to take an example|e\.g\.)\b/i;
const general =
  /\b(?:could|would|should|can|will|may|might|if|here is (?:what|how)|entitled|eligible|would get|gets? \d+ ?%|per cent)\b/i;

/** "In the new play at the Guildhall poor Mrs Pargeter gets the sack from the mill". */
const onStage =
  /\b(?:in|as|from) (?:the|a|this year[’']s|our|his|her|their|last night[’']s) (?:[\w’'-]+ ){0,3}?(?:play|pantomime|panto|musical|novel|film|drama|sketch|production|soap|sitcom|opera|comedy|thriller|whodunnit|storybook|picture book|murder mystery)\b(?! (?:area|park|group|scheme|centre|street|therap|worker|leader|equipment|space|ground|day|session|club))/i;

export const isMadeUp = (paragraph: string): boolean => saidSo.test(paragraph) || specimen.test(paragraph);

export const isSupposed = (sentence: string): boolean =>
  supposing.test(sentence) || onStage.test(sentence) || (forExample.test(sentence) && general.test(sentence));
