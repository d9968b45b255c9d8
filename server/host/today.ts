// In: the clock and the time zone of this machine. Out: today, YYYY-MM-DD.

const pad = (n: number): string => String(n).padStart(2, '0');

export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`;
}
