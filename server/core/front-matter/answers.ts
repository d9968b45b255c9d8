// In: what a front matter key says. Out: whether that is an answer, or something that is still to come.

const denied =
  /^["']?(?:false|no|not? yet|n|none|0|pending|awaiting|waiting|requested|sent|chas\w+|partly|some|tbc|\?+|nope|draft|unapproved|in progress)\b|\b(?:not yet|pending|awaiting|to come|waiting|still)\b|\bexcept\b/i;

/** "no", "pending", "all except the headteacher": the approval is there to be read, and is not given. */
export const isDenied = (value: string): boolean => denied.test(value);

const toCome =
  /^(?:false|no|none|n\/a|tbc|tbd|nobody|nothing|never|waiting|requested|\?+|-+)[.!]?$|\b(?:not yet|pending|awaiting|to come|to follow|to be (?:confirmed|agreed|signed))\b/i;

/** True where a key is there and answers nothing yet. "N. Shaw" is a name, and "no. 4471" a licence: only the whole value is a "no". */
export const isToCome = (key: string, value: string): boolean =>
  value.trim() === '' || toCome.test(value.trim()) || (key === 'quotes_approved' && denied.test(value));
