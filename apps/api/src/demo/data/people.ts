import type { Certificate, Role } from '@anjuan/procedure';

/** A member of the demonstration office. Every name is made up. */
export interface DemoPerson {
  readonly username: string;
  readonly name: string;
  readonly unit: string;
  readonly roles: readonly Role[];
  readonly certificate?: Certificate;
  readonly qualification?: { readonly number: string; readonly since: string };
}

/** Units of the office by id. */
export const units: Readonly<Record<string, string>> = {
  office: '街道党政办公室',
  law: '司法所',
  brigade: '综合行政执法大队',
  first: '综合执法一队',
  second: '综合执法二队',
  third: '综合执法三队',
  archive: '档案室',
};

const OFFICERS = [
  '王建国',
  '李秀英',
  '张志强',
  '刘海燕',
  '陈立新',
  '杨文静',
  '赵铁生',
  '黄丽娟',
  '周洪亮',
  '吴雅琴',
  '徐东升',
  '孙玉梅',
  '马俊杰',
  '朱晓红',
  '胡金龙',
  '郭桂芳',
  '林宝山',
  '何春燕',
  '高永胜',
  '罗淑敏',
  '梁国栋',
  '宋佳怡',
  '郑长河',
  '谢雪莲',
];
const AUXILIARIES = [
  '韩冬',
  '唐小军',
  '冯艳',
  '于涛',
  '董磊',
  '萧红',
  '程刚',
  '曹敏',
  '袁野',
  '邓超群',
  '许诺',
  '傅强',
  '沈洁',
  '曾辉',
  '彭亮',
];
const TEAMS = ['first', 'second', 'third'];

const padded = (n: number): string => String(n).padStart(2, '0');

/** A certificate of the demonstration by its serial number. */
export function certificate(serial: number, validTo: string): Certificate {
  const issuedOn = '2021-11-21';
  return {
    number: `02010106${String(serial).padStart(4, '0')}`,
    issuedOn,
    validTo,
    spans: [{ status: 'valid', from: issuedOn }],
  };
}

/** The twelfth officer's certificate ends on the given day, for the demonstration of a refusal. */
const EXPIRING = 12;

function officers(ends: string): readonly DemoPerson[] {
  return OFFICERS.map((name, i) => ({
    username: `officer${padded(i + 1)}`,
    name,
    unit: TEAMS[i % TEAMS.length] ?? 'first',
    roles: ['officer'],
    certificate: certificate(i + 1, i + 1 === EXPIRING ? ends : '2028-12-31'),
  }));
}

function auxiliaries(): readonly DemoPerson[] {
  return AUXILIARIES.map((name, i) => ({
    username: `auxiliary${padded(i + 1)}`,
    name,
    unit: TEAMS[i % TEAMS.length] ?? 'first',
    roles: ['auxiliary'],
  }));
}

/** Somebody without a certificate. */
export const one = (username: string, name: string, unit: string, ...roles: Role[]): DemoPerson => ({
  username,
  name,
  unit,
  roles,
});

const QUALIFIED = { number: 'A20191201010001', since: '2020-03-01' };

const others: readonly DemoPerson[] = [
  one('head01', '贾正平', 'office', 'head'),
  one('head02', '苏明远', 'office', 'head'),
  one('unithead01', '丁卫东', 'first', 'unit-head'),
  one('unithead02', '任晓光', 'second', 'unit-head'),
  one('unithead03', '姚立华', 'third', 'unit-head'),
  { ...one('reviewer01', '卢思源', 'law', 'reviewer'), qualification: QUALIFIED },
  one('reviewer02', '蒋文博', 'law', 'reviewer'),
  one('presider01', '蔡宗明', 'law', 'presider'),
  one('evaluator01', '余静', 'law', 'evaluator'),
  one('publisher01', '潘蓉', 'office', 'publisher'),
  one('archivist01', '杜月', 'archive', 'archivist'),
  // Holds two roles on purpose: the rules, not the roles, keep her from publishing what she drafted.
  one('clerk01', '戴琳', 'brigade', 'clerk', 'publisher'),
  one('sysadmin01', '夏启航', 'office', 'system-admin'),
  one('sysadmin02', '秦知远', 'office', 'system-admin'),
  one('secadmin01', '钟守诚', 'office', 'security-admin'),
  one('auditadmin01', '汪鉴', 'office', 'audit-admin'),
];

/** Everybody of the demonstration office. */
export const demoPeople = (certificateEnds: string): readonly DemoPerson[] => [
  ...officers(certificateEnds),
  ...auxiliaries(),
  ...others,
];
