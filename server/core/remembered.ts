// In: how something is made of an object that never changes, such as a block's facts. Out: the same, made once for each object and forgotten
// with it. Only what the object alone gives may be kept so: what another paragraph says of it is read anew at each edit, or stands in the key.
import type { Span } from './span.ts';

type Made<V> = { readonly value: V };

/**
 * What is made of the object alone.
 * @param make is also given what the object is part of, which is the same whenever it is asked
 */
export function onceFor<K extends object, V, W = void>(make: (of: K, within: W) => V): (of: K, within: W) => V {
  const made = new WeakMap<K, Made<V>>();
  return (of, within) => {
    const known = made.get(of);
    if (known !== undefined) return known.value;
    const value = make(of, within);
    made.set(of, { value });
    return value;
  };
}

/** Longer than any paragraph: a place is one number then. */
const longest = 2 ** 26;

/** As `onceFor`, of the object and a place in it: what stands beside a name. */
export function onceAt<K extends object, V, W = void>(
  make: (of: K, place: Span, within: W) => V,
): (of: K, place: Span, within: W) => V {
  const placesOf = onceFor((_: K) => new Map<number, Made<V>>());
  return (of, place, within) => {
    const places = placesOf(of);
    const key = place.start * longest + place.end;
    const known = places.get(key);
    if (known !== undefined) return known.value;
    const value = make(of, place, within);
    places.set(key, { value });
    return value;
  };
}

/** The same words may stand in several places of a draft, and a name be typed elsewhere letter by letter. */
const mostKeys = 16;

/** What is made of the object and of something besides, all of which stands in the key. Of each object only a few are kept. */
export function onceByKey<K extends object, V>(): (of: K, key: string, make: () => V) => V {
  const keysOf = onceFor((_: K) => new Map<string, Made<V>>());
  return (of, key, make) => {
    const keys = keysOf(of);
    const known = keys.get(key);
    if (known !== undefined) return known.value;
    if (keys.size >= mostKeys) keys.clear();
    const value = make();
    keys.set(key, { value });
    return value;
  };
}
