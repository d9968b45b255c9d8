// In: when a server died. Out: whether it may be started again. One that dies at once each time would only use up the machine.

const most = 4;
const within = 3 * 60 * 1000;

/** Counts deaths. @returns asked at each: true while no more than four fall within three minutes */
export function countDeaths(): (now: number) => boolean {
  let deaths: readonly number[] = [];
  return (now) => {
    deaths = [...deaths, now].filter((then) => now - then < within);
    return deaths.length <= most;
  };
}
