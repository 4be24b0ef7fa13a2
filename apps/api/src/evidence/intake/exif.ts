import exifr from 'exifr';

/** What a picture's file says of itself. It is shown as that and believed by nobody: anybody can write it. */
export interface Readings {
  readonly takenAt?: string;
  readonly device?: string;
  readonly latitude?: number;
  readonly longitude?: number;
  readonly software?: string;
  readonly width?: number;
  readonly height?: number;
}

const LONGEST = 100;

const text = (value: unknown): string | undefined =>
  typeof value === 'string'
    ? value
        .replace(/[\p{Cc}\p{Cs}]/gu, '')
        .trim()
        .slice(0, LONGEST) || undefined
    : undefined;
const number = (value: unknown): number | undefined => (Number.isFinite(value) ? (value as number) : undefined);

/** Reads EXIF from a picture; undefined when there is none, or none that can be read. */
export async function readingsOf(file: string, mediaType: string): Promise<Readings | undefined> {
  if (!mediaType.startsWith('image/')) return undefined;
  const raw = (await exifr.parse(file, { reviveValues: false }).catch(() => undefined)) as
    Readonly<Record<string, unknown>> | undefined;
  const said = raw ? plainReadings(raw) : {};
  return Object.keys(said).length > 0 ? said : undefined;
}

function plainReadings(raw: Readonly<Record<string, unknown>>): Readings {
  const device = [text(raw.Make), text(raw.Model)].filter(Boolean).join(' ') || undefined;
  const all = {
    takenAt: text(raw.DateTimeOriginal) ?? text(raw.CreateDate),
    device,
    latitude: number(raw.latitude),
    longitude: number(raw.longitude),
    software: text(raw.Software),
    width: number(raw.ExifImageWidth),
    height: number(raw.ExifImageHeight),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
