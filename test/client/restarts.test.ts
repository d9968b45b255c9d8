// When a server that died may be started again.
import assert from 'node:assert/strict';
import { countDeaths } from '../../client/restarts.ts';

const minute = 60_000;

/** The answers to deaths at these minutes. */
const at = (...minutes: readonly number[]): readonly boolean[] => {
  const mayRestart = countDeaths();
  return minutes.map((m) => mayRestart(m * minute));
};

describe('deaths of a server', () => {
  it('four within three minutes are borne, the fifth is one too many', () =>
    assert.deepEqual(at(0, 0.1, 0.2, 0.3, 0.4), [true, true, true, true, false]));
  it('one a minute is borne for ever, for the old ones are forgotten', () =>
    assert.deepEqual(new Set(at(...Array.from({ length: 60 }, (_, i) => i))), new Set([true])));
  it('exactly three minutes ago is long enough', () =>
    assert.deepEqual(at(0, 1, 1, 1, 3), [true, true, true, true, true]));
  it('a moment less is not', () => assert.deepEqual(at(0, 1, 1, 1, 2.999), [true, true, true, true, false]));
  it('each client has its own count', () => {
    assert.deepEqual(at(0, 0, 0, 0, 0), [true, true, true, true, false]);
    assert.deepEqual(at(0), [true]);
  });
});
