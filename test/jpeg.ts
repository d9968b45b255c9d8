// In: tags of a camera's directory of places. Out: the beginning of a JPEG file that holds them.

/** A JPEG's beginning whose EXIF has a GPS directory with these tags, or none. */
export function jpeg(tags: readonly number[] | undefined, little: boolean): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(200));
  tiff.setUint16(0, little ? 0x4949 : 0x4d4d);
  tiff.setUint16(2, 42, little);
  tiff.setUint32(4, 8, little);
  tiff.setUint16(8, 1, little);
  tiff.setUint16(10, tags === undefined ? 0x0110 : 0x8825, little);
  tiff.setUint32(18, 40, little);
  tiff.setUint16(40, tags?.length ?? 0, little);
  for (const [i, tag] of (tags ?? []).entries()) tiff.setUint16(42 + i * 12, tag, little);
  const exif = [...'Exif\0\0'].map((c) => c.charCodeAt(0));
  const length = 2 + exif.length + tiff.byteLength;
  const jfif = [0xff, 0xe0, 0, 4, 0, 0];
  return new Uint8Array([
    0xff,
    0xd8,
    ...jfif,
    0xff,
    0xe1,
    length >> 8,
    length & 255,
    ...exif,
    ...new Uint8Array(tiff.buffer),
    0xff,
    0xda,
  ]);
}
