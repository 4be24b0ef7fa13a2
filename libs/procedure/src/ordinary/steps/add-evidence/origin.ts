import type { CivilDate } from '@anjuan/calendar';
import type { Camera, Evidence, EvidenceForm, EvidenceSource, Taking } from '../../../dossier/evidence.js';
import { Blobs, Day, Flag, Line, Person } from '../../../kernel/field.js';

/** How an object was taken away, as typed. */
export class TakingInput implements Taking {
  @Flag({ zh: '当事人在场', en: 'The party was present' }) partyPresent: boolean;
  @Flag({ zh: '已开列并交付清单', en: 'A list was made and handed over' }) listHandedOver: boolean;
  @Line({ zh: '见证人', en: 'Witness' }, { max: 100, optional: true }) witness?: string;
  @Blobs({ zh: '提取过程录像', en: 'Video of the taking' }, { max: 5, optional: true }) video?: string[];
}

/** A fixed camera, as typed. */
export class CameraInput implements Camera {
  @Line({ zh: '设备编号和地点', en: 'Device and place' }, { max: 200 }) device: string;
  @Flag({ zh: '设置合法、符合标准', en: 'Lawfully set up and up to standard' }) lawfullySetUp: boolean;
  @Flag({ zh: '已经法制审核', en: 'Legally reviewed' }) legallyReviewed: boolean;
  @Flag({ zh: '已经技术审核', en: 'Technically reviewed' }) technicallyReviewed: boolean;
  @Flag({ zh: '设置地点已向社会公布', en: 'Its place is published' }) locationPublished: boolean;
  @Person({ zh: '记录审核人', en: 'Who reviewed the record' }, { role: 'officer', optional: true })
  recordReviewedBy?: string;
  @Day({ zh: '告知当事人日期', en: 'Party told on' }, { optional: true }) partyToldOn?: CivilDate;
}

/** What an input tells of the way the evidence was obtained. */
export interface Origin {
  readonly takenAt?: string;
  readonly provider?: string;
  readonly form?: EvidenceForm;
  readonly source?: EvidenceSource;
  readonly taking?: Taking;
  readonly camera?: Camera;
  readonly test?: number;
  readonly device?: string;
  readonly timeSource?: string;
}

/** The part of an item that says where it comes from: only what was typed. */
export function originOf(origin: Origin): Partial<Evidence> {
  const { takenAt, provider, form, source, taking, camera, test, device, timeSource } = origin;
  const all = { takenAt, provider, form, source, taking, camera, test, device, timeSource };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
