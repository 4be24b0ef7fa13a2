import { apl, order55 } from '@anjuan/statute';
import type { CivilDate } from '@anjuan/calendar';
import type { Dossier } from '../../../dossier/dossier.js';
import { type Rule, inputRule } from '../../../kernel/rule.js';
import { testNo } from '../../testing.js';
import type { Origin } from './origin.js';

type Given = Origin & { readonly takenOn: CivilDate };

/** A rule that speaks only of evidence obtained in one way; other evidence is none of its business. */
function ofSource(
  source: Origin['source'],
  given: Omit<Rule<Dossier, Given>, 'about' | 'force'>,
): Rule<Dossier, Given> {
  return inputRule({ ...given, force: 'bars', holds: (g) => g.input.source !== source || given.holds(g) });
}

const takenInPresence = ofSource('object-taken', {
  id: 'EVI-05',
  name: 'object-taken-in-presence',
  articles: [order55(17)],
  says: {
    zh: '提取物证应当有当事人在场并开列清单；当事人不在场或者拒绝的，应当有见证人或者录像',
    en: 'An object is taken with the party present and a list, or else with a witness or on video',
  },
  holds: ({ input: { taking } }) =>
    taking !== undefined &&
    ((taking.partyPresent && taking.listHandedOver) ||
      Boolean(taking.witness?.trim()) ||
      Boolean(taking.video?.length)),
});

const cameraReviewed = ofSource('fixed-camera', {
  id: 'EVI-06',
  name: 'camera-lawful-reviewed-and-published',
  articles: [apl(41)],
  says: {
    zh: '固定监控设备应当设置合法，经法制和技术审核，地点已向社会公布',
    en: 'A fixed camera is lawfully set up, legally and technically reviewed, and its place is published',
  },
  holds: ({ input: { camera } }) =>
    camera !== undefined &&
    camera.lawfullySetUp &&
    camera.legallyReviewed &&
    camera.technicallyReviewed &&
    camera.locationPublished,
});

const cameraRecordReviewed = ofSource('fixed-camera', {
  id: 'EVI-06',
  name: 'camera-record-reviewed-before-use',
  articles: [apl(41)],
  says: {
    zh: '监控记录未经审核不得作为处罚证据',
    en: 'The record of a camera is reviewed by an officer of the office before it is used',
  },
  holds: ({ input: { camera }, office }) =>
    camera?.recordReviewedBy !== undefined && office.staff[camera.recordReviewedBy]?.certificate !== undefined,
});

const partyToldOfRecord = ofSource('fixed-camera', {
  id: 'EVI-06',
  name: 'party-told-of-camera-record',
  articles: [apl(41)],
  says: {
    zh: '监控记录的违法事实应当及时告知当事人，便利其查询、陈述和申辩',
    en: 'The party has been told of what the camera recorded, so that it can look and answer',
  },
  holds: ({ input: { camera, takenOn }, on }) =>
    camera?.partyToldOn !== undefined && takenOn <= camera.partyToldOn && camera.partyToldOn <= on,
});

const resultOnFile = ofSource('test', {
  id: 'EVI-07',
  name: 'test-result-on-file',
  articles: [order55(18)],
  says: {
    zh: '检测、鉴定类证据应当对应本案已登记结果并告知当事人的委托',
    en: 'Evidence from a test names a test of this case whose result came and was told to the party',
  },
  holds: ({ dossier, input }) => input.test !== undefined && testNo(dossier, input.test)?.result !== undefined,
});

/** The rules that depend on how the evidence was obtained. */
export const byOrigin: readonly Rule<Dossier, Given>[] = [
  takenInPresence,
  cameraReviewed,
  cameraRecordReviewed,
  partyToldOfRecord,
  resultOnFile,
];
