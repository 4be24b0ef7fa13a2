import { randomBytes } from 'node:crypto';
import { Readable } from 'node:stream';
import { addDays } from '@anjuan/calendar';
import { bySystem } from '../platform/context.js';
import { arrivalDetail } from '../platform/arrival.js';
import { uuidOf } from '../platform/digest.js';
import { Refused } from '../platform/refused.js';
import type { Blobs } from '../platform/storage/blobs.js';
import type { UnitOfWork } from '../platform/unit-of-work.js';
import { cases } from './data/cases.js';
import { inspections } from './data/inspections.js';
import { DEMO_AGENCY } from './office.js';
import { type DemoPerson, demoPeople } from './data/people.js';
import { demoPhoto } from './photo.js';
import type { Cast, Play, PlayedAct } from './play.js';

/** Performs acts for the demonstration; the server hands in the real services. */
export interface Performer {
  open(order: PlayOrder & { readonly kind: string }): Promise<{ readonly fileId: string; readonly version: number }>;
  act(order: PlayOrder & { readonly fileId: string; readonly version: number }): Promise<{ readonly version: number }>;
}

/** One act as the services take it. */
export interface PlayOrder {
  readonly me: {
    readonly agency: string;
    readonly person: string;
    readonly name: string;
    readonly roles: readonly never[];
  };
  readonly step: string;
  readonly key: string;
  readonly request: object;
}

interface Place {
  readonly blobs: Blobs;
  readonly unitOfWork: UnitOfWork;
  readonly today: string;
  readonly performer: Performer;
}

/** An office's people and what they play. */
export interface Troupe {
  readonly agency: string;
  readonly people: readonly DemoPerson[];
  readonly plays: (cast: Cast) => readonly Play[];
}

/** The first office of the demonstration. */
const FIRST: Troupe = {
  agency: DEMO_AGENCY,
  people: demoPeople('2028-12-31'),
  plays: (cast) => [...inspections(cast), ...cases(cast)],
};

/** Plays a demonstration office's files; a play the law has come to refuse is said and left out. */
export async function performPlays(place: Place, troupe = FIRST): Promise<void> {
  const cast: Cast = {
    id: (username) => uuidOf(troupe.agency, username),
    day: (ago) => addDays(place.today, -ago),
  };
  const made: (string | undefined)[] = [];
  for (const [no, play] of troupe.plays(cast).entries()) {
    made.push(await perform({ ...place, troupe }, { cast, play, no, made }).catch(report));
  }
}

/** A place with those who play on it. */
interface Staged extends Place {
  readonly troupe: Troupe;
}

interface Playing {
  readonly cast: Cast;
  readonly play: Play;
  readonly no: number;
  readonly made: readonly (string | undefined)[];
}

async function perform(
  { blobs, unitOfWork, performer, troupe }: Staged,
  { cast, play, no, made }: Playing,
): Promise<string> {
  let at: { fileId: string; version: number } | undefined;
  for (const [nth, act] of play.acts.entries()) {
    const from = at || play.inspection === undefined ? undefined : made[play.inspection];
    const order = {
      me: person(troupe, act.who),
      step: act.step,
      key: `demo-play-${no}-${nth}`,
      request: await requestOf(act, { blobs, unitOfWork, troupe, cast, from }),
    };
    at = at
      ? { ...at, version: (await performer.act({ ...order, ...at })).version }
      : await performer.open({ ...order, kind: play.kind });
  }
  if (!at) throw new Error('a play without acts');
  return at.fileId;
}

interface Props extends Stores {
  readonly cast: Cast;
  readonly from: string | undefined;
}

async function requestOf(act: PlayedAct, { cast, from, ...props }: Props): Promise<object> {
  const recordings: { digest: string; kind: string }[] = [];
  for (let i = 0; i < (act.photos ?? 0) + (act.clip ? 1 : 0); i += 1) {
    const digest = await upload(props, act.who, act.ago * 31 + i * 7 + act.step.length);
    recordings.push({ digest, kind: act.clip ? 'clip' : 'photo' });
  }
  const { input, track, reasons } = act;
  return {
    on: cast.day(act.ago),
    input,
    recordings,
    ...(track ? { track } : {}),
    ...(reasons ? { reasons } : {}),
    ...(from ? { inspection: from } : {}),
  };
}

type Stores = Pick<Staged, 'blobs' | 'unitOfWork' | 'troupe'>;

async function upload({ blobs, unitOfWork, troupe }: Stores, who: string, seed: number): Promise<string> {
  const { digest, bytes } = await blobs.store(Readable.from([demoPhoto(seed)]));
  const [me, at, name] = [uuidOf(troupe.agency, who), new Date(), `现场${seed}.png`];
  const salt = randomBytes(16).toString('hex');
  const said = { name, bytes, mediaType: 'image/png', scan: 'none' as const, readings: null, salt };
  await unitOfWork.run(bySystem(troupe.agency), async (tx) => {
    const isNew = await tx.blobs.add({ digest, ...said, uploadedBy: me, uploadedAt: at });
    const link = isNew ? { kind: 'arrived' as const, detail: arrivalDetail(said) } : { kind: 'arrived-again' as const };
    await tx.custody.add(digest, { ...link, person: me, at, source: 'demo', outcome: 'done' });
  });
  return digest;
}

function person({ agency, people }: Troupe, username: string): PlayOrder['me'] {
  const found = people.find((p) => p.username === username);
  if (!found) throw new Error(`nobody called ${username}`);
  return { agency, person: uuidOf(agency, username), name: found.name, roles: found.roles as never };
}

function report(error: unknown): undefined {
  if (!(error instanceof Refused)) throw error;
  const { step, unmet = [], faults = [] } = error.facts;
  const why = [...unmet.map((rule) => rule.id), ...faults.map((f) => `${f.pointer} ${f.message}`)].join(', ');
  process.stderr.write(`demonstration: ${step ?? ''} refused (${error.message}) ${why}\n`);
  return undefined;
}
