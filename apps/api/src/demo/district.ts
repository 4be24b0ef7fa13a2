import { uuidOf } from '../platform/digest.js';
import type { OfficeRows } from '../platform/persistence/repositories/office.repository.js';
import { type DemoPerson, certificate, one } from './data/people.js';
import { officeRows } from './office.js';

/** The district in which the demonstration's offices stand. */
export const DEMO_DISTRICT = uuidOf('anjuan', 'demo', 'district');
/** The second, small office of the demonstration. */
export const SECOND_AGENCY = uuidOf('anjuan', 'demo', 'second agency');

const ends = '2028-12-31';
const where = { district: '天津市和平区', reconsideration: '天津市和平区人民政府' };

const district = {
  ...where,
  agencyId: DEMO_DISTRICT,
  kind: 'district' as const,
  parentId: null,
  name: '天津市和平区城市管理委员会（执法监督）',
  address: '天津市和平区示例道9号（虚构）',
  phone: '022-00000900',
  complaints: '022-00000901（区司法局执法监督科）',
};

const second = {
  ...where,
  agencyId: SECOND_AGENCY,
  kind: 'office' as const,
  parentId: DEMO_DISTRICT,
  name: '天津市和平区柳叶巷街道办事处',
  address: '天津市和平区柳叶巷8号（虚构）',
  phone: '022-00000200',
  complaints: '022-00000201（街道纪工委）',
};

const map = {
  name: '柳叶巷街道（示意）',
  center: [39.1302, 117.2041],
  outline: [
    [39.1338, 117.1984],
    [39.1346, 117.2087],
    [39.1271, 117.2102],
    [39.1262, 117.1991],
  ],
};

/** People of the second office: one team, and each part played by one person. */
export const secondPeople: readonly DemoPerson[] = [
  { ...one('liuye-officer01', '郝志明', 'brigade', 'officer'), certificate: certificate(101, ends) },
  { ...one('liuye-officer02', '龚晓燕', 'brigade', 'officer'), certificate: certificate(102, ends) },
  one('liuye-unithead01', '孟庆山', 'brigade', 'unit-head'),
  one('liuye-head01', '常玉林', 'office', 'head'),
  one('liuye-clerk01', '白静', 'office', 'clerk', 'publisher'),
];

/** The district: its supervisors read the offices below; it has no cases of its own. */
export const demoDistrict = (passwordHash: string): OfficeRows => ({
  ...officeRows(
    {
      agency: district,
      word: '',
      map: { name: '', center: [39.12, 117.2], outline: [] },
      units: { law: '执法监督科' },
      people: [one('supervisor01', '尹监', 'law', 'evaluator')],
      matters: [],
    },
    passwordHash,
  ),
  thresholds: [],
});

/** The second office. */
export const secondOffice = (passwordHash: string): OfficeRows =>
  officeRows(
    {
      agency: second,
      word: '柳叶巷',
      map,
      units: { office: '街道党政办公室', brigade: '综合行政执法队' },
      people: secondPeople,
    },
    passwordHash,
  );
