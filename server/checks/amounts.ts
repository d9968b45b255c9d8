// In: a number as it is written, and the words before it. Out: how much it is, and whether the words leave room.

export const digits = '\\d[\\d,]*(?:\\.\\d+)?(?:\\s?(?:million|billion|bn|m|k)\\b)?';
const scales: Readonly<Record<string, number>> = { million: 1e6, m: 1e6, billion: 1e9, bn: 1e9, k: 1e3 };

export function amountOf(written: string): number {
  const [, digits = '', scale = ''] = /^[£$€]?([\d,.]+)\s?(\p{L}*)/u.exec(written) ?? [];
  return Number(digits.replaceAll(',', '')) * (scales[scale.toLowerCase()] ?? 1);
}

/** Words that leave room: "about 200". */
export const loose =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|up to|more than|over(?= (?:£|\d|half|a (?:third|quarter)))|at least|under|fewer than|less than|close to|just)\s*$/i;

export const singular = (word: string): string => word.replace(/ies$/, 'y').replace(/(?<=[^s])s\b/g, '');

/** One number is the other in rounder figures: "1,400 homes" and "1,412 homes". */
export function isRounded(a: number, b: number): boolean {
  const [low, high] = [Math.min(a, b), Math.max(a, b)];
  for (let step = 10; step <= high; step *= 10)
    if ([low, high].some((n) => n % step === 0 && Math.abs(a - b) < step)) return true;
  return false;
}
