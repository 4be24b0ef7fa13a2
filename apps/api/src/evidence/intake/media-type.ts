/** Kinds of files that may be evidence, told by their first bytes and never by their name. */
interface Kind {
  readonly type: string;
  matches(head: Buffer): boolean;
}

const starts =
  (hex: string, at = 0) =>
  (head: Buffer): boolean =>
    head.subarray(at, at + hex.length / 2).toString('hex') === hex;
const word =
  (text: string, at: number) =>
  (head: Buffer): boolean =>
    head.subarray(at, at + text.length).toString('latin1') === text;
const brand =
  (...names: readonly string[]) =>
  (head: Buffer): boolean =>
    word('ftyp', 4)(head) && names.includes(head.subarray(8, 12).toString('latin1'));

const riff =
  (format: string) =>
  (head: Buffer): boolean =>
    word('RIFF', 0)(head) && word(format, 8)(head);

const kinds: readonly Kind[] = [
  { type: 'image/jpeg', matches: starts('ffd8ff') },
  { type: 'image/png', matches: starts('89504e470d0a1a0a') },
  { type: 'image/webp', matches: riff('WEBP') },
  { type: 'image/heic', matches: brand('heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1') },
  { type: 'audio/mp4', matches: brand('M4A ', 'M4B ') },
  { type: 'video/quicktime', matches: brand('qt  ') },
  {
    type: 'video/mp4',
    matches: brand(
      'isom',
      'iso2',
      'iso4',
      'iso5',
      'iso6',
      'mp41',
      'mp42',
      'avc1',
      'M4V ',
      'MSNV',
      '3gp4',
      '3gp5',
      '3gp6',
      'dash',
    ),
  },
  { type: 'video/webm', matches: starts('1a45dfa3') },
  {
    type: 'audio/mpeg',
    matches: (head) => word('ID3', 0)(head) || (head[0] === 0xff && [0xfb, 0xf3, 0xf2].includes(head[1] ?? 0)),
  },
  { type: 'audio/wav', matches: riff('WAVE') },
  { type: 'application/pdf', matches: word('%PDF-', 0) },
];

/** Media type of a file by its first bytes; undefined when it may not be evidence. */
export function mediaTypeOf(head: Buffer): string | undefined {
  return kinds.find((kind) => kind.matches(head))?.type;
}

const family = (type: string): string => (type === 'application/pdf' ? 'pdf' : (type.split('/')[0] ?? ''));

/** What files of a family may be called. */
const endings: Readonly<Record<string, readonly string[]>> = {
  image: ['jpg', 'jpeg', 'jpe', 'jfif', 'png', 'webp', 'heic', 'heif', 'hif'],
  audio: ['mp3', 'm4a', 'm4b', 'aac', 'wav', 'weba'],
  video: ['mp4', 'm4v', 'mov', 'qt', '3gp', '3gpp', 'webm', 'mkv'],
  pdf: ['pdf'],
};

/** Containers that hold sound or pictures; phones call either by the other's name. */
const mixed = new Set(['audio', 'video']);

/** Whether what the sender says of a file can be true. Nothing, or "some bytes", says nothing. */
export function mayBeCalled(found: string, declared: string | undefined): boolean {
  const said = (declared ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (said === '' || said === 'application/octet-stream') return true;
  return family(said) === family(found) || (mixed.has(family(said)) && mixed.has(family(found)));
}

/** Whether a file's name ends like one of its kind; a name without an ending says nothing. */
export function mayBeNamed(found: string, name: string): boolean {
  const ending = /\.([a-z][a-z0-9]*)$/i.exec(name)?.[1]?.toLowerCase();
  const families = mixed.has(family(found)) ? [...mixed] : [family(found)];
  return ending === undefined || families.some((one) => endings[one]?.includes(ending));
}
