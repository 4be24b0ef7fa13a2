import type { ActRequest, Problem } from '@anjuan/contract';

/** A photo taken on this device: its bytes until the server has them, its digest afterwards. */
export interface LocalPhoto {
  readonly id: string;
  readonly name: string;
  readonly kind: 'photo' | 'clip' | 'whole';
  readonly blob?: Blob;
  readonly digest?: string;
  readonly takenAt: string;
  readonly failed?: boolean;
}

/** Where a draft stands: on this device, on its way, sealed in a journal, or refused and in need of a look. */
export type DraftState = 'here' | 'waiting' | 'sending' | 'sealed' | 'attention';

/** One request of a draft, with its own idempotency key, so that a repeated sending is not done twice. */
export interface DraftAct {
  /** Name within the draft of the file acted on; `opens` says that this act makes it. */
  readonly slot: string;
  readonly opens?: string;
  readonly step: string;
  readonly key: string;
  /** A string of the body that is `$slot` stands for the id of that file, which is not known before it is opened. */
  readonly body: ActRequest;
  /** Whether the photos of the draft record this act. */
  readonly recorded?: boolean;
  readonly done?: boolean;
}

/** A file a draft has opened, and the version it was last seen at. */
export interface DraftFile {
  readonly id: string;
  readonly etag: string;
}

/** Something an officer has begun and that outlives a reload, a flat battery and a dead spot. */
export interface Draft<F = Record<string, unknown>> {
  readonly id: string;
  readonly kind: 'inspection' | 'on-the-spot';
  readonly title: string;
  readonly updatedAt: string;
  readonly state: DraftState;
  readonly fields: F;
  readonly photos: readonly LocalPhoto[];
  /** Requests still to be made, in order; built when the officer says "send". */
  readonly acts: readonly DraftAct[];
  readonly files: Readonly<Record<string, DraftFile>>;
  readonly problem?: Problem;
}
