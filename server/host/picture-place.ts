// In: a draft's pictures and where the draft lies. Out: those whose files carry the place where they were taken. For Node hosts; only pictures
// below the workspace are opened, only their first 256 KB are read, and whatever cannot be read says nothing.
import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';

const most = 256 * 1024;
const mostPictures = 60;
const latitude = 2;
const gpsDirectory = 0x8825;

/** The number that a tag of a TIFF directory holds, or where its value stands; undefined where the directory has no such tag. */
function entryOf(tiff: DataView, at: number, tag: number, little: boolean): number | undefined {
  const count = tiff.getUint16(at, little);
  for (let i = 0; i < count && i < 512; i++) {
    const entry = at + 2 + i * 12;
    if (tiff.getUint16(entry, little) === tag) return tiff.getUint32(entry + 8, little);
  }
  return undefined;
}

function tiffHasPlace(tiff: DataView): boolean {
  const order = tiff.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return false;
  const little = order === 0x4949;
  const gps = entryOf(tiff, tiff.getUint32(4, little), gpsDirectory, little);
  // Some cameras write the directory and leave it empty.
  return gps !== undefined && entryOf(tiff, gps, latitude, little) !== undefined;
}

const startsWith = (bytes: Uint8Array, at: number, words: string): boolean =>
  [...words].every((c, i) => bytes[at + i] === c.charCodeAt(0));

/** @param bytes the beginning of a JPEG; of anything else, and of one that is cut short or broken, the answer is no */
export function carriesPlace(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    if (view.getUint16(0) !== 0xffd8) return false;
    for (let at = 2; ; ) {
      const marker = view.getUint16(at);
      // The picture itself begins: nothing is said of it behind that.
      if (marker < 0xff01 || marker === 0xffda || marker === 0xffd9) return false;
      const length = view.getUint16(at + 2);
      const data = at + 4;
      if (marker === 0xffe1 && startsWith(bytes, data, 'Exif\0\0')) {
        const size = Math.min(length - 8, bytes.byteLength - data - 6);
        if (tiffHasPlace(new DataView(bytes.buffer, bytes.byteOffset + data + 6, size))) return true;
      } else if (marker === 0xffe1 && startsWith(bytes, data, 'http://ns.adobe.com/xap/')) {
        const xmp = new TextDecoder('latin1').decode(bytes.subarray(data, data + length));
        if (/GPSLatitude/.test(xmp)) return true;
      }
      at += 2 + length;
    }
  } catch {
    return false;
  }
}

const answers = new Map<string, { readonly stamp: string; readonly placed: boolean }>();

function fileCarriesPlace(path: string): boolean {
  const { mtimeMs, size } = statSync(path);
  const stamp = `${mtimeMs} ${size}`;
  const known = answers.get(path);
  if (known?.stamp === stamp) return known.placed;
  const bytes = new Uint8Array(Math.min(most, size));
  const file = openSync(path, 'r');
  try {
    readSync(file, bytes);
  } finally {
    closeSync(file);
  }
  const placed = carriesPlace(bytes);
  answers.set(path, { stamp, placed });
  return placed;
}

/** A picture's address as a path, or undefined where it is not a JPEG beside the draft. */
function pathOf(target: string, draft: string, root: string): string | undefined {
  if (/^[a-z][\w+.-]*:|^\/\//i.test(target) || !/\.jpe?g(?:$|[?#])/i.test(target)) return undefined;
  try {
    const plain = decodeURIComponent(target.replace(/[?#].*$/, ''));
    const path = realpathSync(plain.startsWith('/') ? resolve(root, `.${plain}`) : resolve(dirname(draft), plain));
    return path.startsWith(`${realpathSync(root)}${sep}`) ? path : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param targets as the draft writes them
 * @param draft the draft's own path
 * @param root the folder that no picture may lie outside
 */
export function placedPictures(targets: readonly string[], draft: string, root: string): readonly string[] {
  return targets.slice(0, mostPictures).filter((target) => {
    const path = pathOf(target, draft, root);
    try {
      return path !== undefined && fileCarriesPlace(path);
    } catch {
      return false;
    }
  });
}
