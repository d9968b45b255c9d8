// In: a clause and a sentence. Out: six letters that find the sentence again, whatever stands round it and however it is spaced.

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

function hash(text: string, seed: number): number {
  let h = seed;
  for (let i = 0; i < text.length; i++) {
    h ^= text.charCodeAt(i);
    h = Math.imul(h, 0x01000193);
  }
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 12;
  return h >>> 0;
}

/** Only finds a sentence again; the words cannot be read back from it, but it is no secret. */
export function fingerprint(clause: string, sentence: string): string {
  const plain = `${clause}\n${sentence
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`;
  let bits = hash(plain, 0x811c9dc5);
  let out = '';
  for (let i = 0; i < 6; i++) {
    out += letters[bits & 31];
    bits >>>= 5;
  }
  return out;
}
