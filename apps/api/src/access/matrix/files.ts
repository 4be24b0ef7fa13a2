import type { Exception, Group } from './answers.js';
import { caseRoles } from './groups.js';

/** Reading one file, and what leaves the office with it. */
export const fileReads: Group = {
  title: { zh: '查阅案卷', en: 'Reading a file' },
  reason: {
    zh: '谁看得到案卷，由角色、所在队、回避决定；看不到的，一律与不存在相同',
    en: 'Role, unit and recusal decide who has a file in sight; what is out of sight is answered as if it did not exist',
  },
  rows: [
    {
      routes: [
        'GET /api/cases/:id',
        'GET /api/cases/:id/check',
        'GET /api/cases/:id/limits',
        'GET /api/cases/:id/similar',
        'GET /api/cases/:id/journal',
        'GET /api/cases/:id/evaluation',
        'GET /api/cases/:id/retention',
        'GET /api/cases/:id/documents',
        'GET /api/documents/:id',
        'GET /api/documents/:id/pdf',
        'GET /api/evidence/:digest',
        'GET /api/evidence/:digest/facts',
        'GET /api/evidence/:digest/thumbnail',
      ],
      says: { zh: '案卷、文书、证据', en: 'The file, its papers, its evidence' },
      who: 'signed',
      about: 'file',
      then: 'shown',
    },
    {
      routes: ['GET /api/cases/:id/journal/verify'],
      says: { zh: '校验记录链', en: 'Whether its record holds' },
      who: 'signed',
      about: 'file',
      oversight: true,
      then: 'shown',
    },
    {
      routes: ['GET /api/cases/:id/access'],
      says: { zh: '谁查阅过', en: 'Who looked at it' },
      who: ['head', 'evaluator', 'audit-admin'],
      about: 'file',
      oversight: true,
      then: 'shown',
    },
    {
      routes: ['GET /api/cases/:id/export'],
      says: {
        zh: '整卷导出：负责人、保管人、监督人',
        en: 'The whole file taken out: who answers for it, keeps it, supervises it',
      },
      who: ['head', 'archivist', 'evaluator'],
      about: 'file',
      then: 'shown',
    },
  ],
};

/** A supervisor's requests are turned to an office only to read there. */
const districtOnlyReads: Exception = {
  who: ['supervisor'],
  then: 'nothing',
  why: { zh: '区级只监督、不办案', en: 'A district supervises; it acts on no file' },
};

/** Personal values, acts, and the way in for need. */
export const fileWrites: Group = {
  title: { zh: '当事人信息与办案行为', en: 'Parties’ values, and acts' },
  reason: {
    zh: '当事人信息须有目的并逐次留痕；办案行为由程序表规定的角色作出；三类管理员不得办案',
    en: 'A party’s values are opened for a purpose, each time on record; acts are done by the roles of the procedure’s table; no administrator acts on a case',
  },
  rows: [
    {
      routes: ['POST /api/cases/:id/parties/:ref/view'],
      says: { zh: '查看当事人信息', en: 'A party’s values unmasked' },
      who: caseRoles,
      about: 'file',
      then: 'shown',
    },
    {
      routes: ['POST /api/cases/:id/parties/:ref/earlier'],
      says: {
        zh: '同一当事人的其他案件：供裁量，故限于办案、审核、决定的人',
        en: 'Earlier cases of a party: for those who weigh, review or decide',
      },
      who: ['officer', 'unit-head', 'head', 'reviewer'],
      about: 'file',
      then: 'shown',
    },
    {
      routes: ['POST /api/cases/by-number'],
      says: { zh: '按证件号码查询', en: 'Search by a whole identity number' },
      who: ['officer', 'unit-head', 'head', 'reviewer', 'clerk'],
      then: 'later',
    },
    {
      routes: ['POST /api/cases/:id/acts/:step'],
      says: {
        zh: '办案行为（以“补充证据”为例，由执法人员作出）',
        en: 'An act: adding evidence, which is an officer’s',
      },
      who: 'signed',
      about: 'file',
      may: ['officer'],
      then: 'later',
      but: [districtOnlyReads],
    },
    {
      routes: ['POST /api/procedures/:kind/acts/:step'],
      says: { zh: '登记线索：执法人员、内勤', en: 'Opening a file: a lead is registered by an officer or a clerk' },
      who: 'signed',
      may: ['officer', 'clerk'],
      then: 'later',
    },
    {
      routes: ['POST /api/cases/:id/emergency'],
      says: {
        zh: '紧急查阅：只有看不到全机关案卷的人需要；不论案卷是否存在，答复相同',
        en: 'Reading out of need: for those who do not see the whole office; answered alike whether the file exists',
      },
      who: ['officer', 'unit-head'],
      then: 'later',
    },
  ],
};

/** Lists and counts, of what is in sight. */
export const fileLists: Group = {
  title: { zh: '列表与统计', en: 'Lists and counts' },
  reason: {
    zh: '只列、只数看得到的；看不到案卷的人得到空列表',
    en: 'They list and count what is in sight; who sees no file gets an empty list',
  },
  rows: [
    {
      routes: ['GET /api/cases', 'GET /api/tasks', 'GET /api/dashboard'],
      says: { zh: '案件、待办、看板', en: 'Cases, tasks, dashboard' },
      who: 'signed',
      then: 'shown',
    },
    {
      routes: ['GET /api/retention'],
      says: { zh: '期满、保全、销毁', en: 'Terms, holds, destructions' },
      who: ['archivist', 'head'],
      then: 'shown',
    },
  ],
};

/** Bringing files in. */
export const uploads: Group = {
  title: { zh: '上传证据、录音录像', en: 'Bringing evidence and recordings in' },
  reason: {
    zh: '参与办案的人和辅助人员可以上传；管理员不办案，不上传；上传中的文件只属于上传人',
    en: 'Whoever works on cases may, and auxiliaries too; administrators do not work on cases; an upload under way is its sender’s alone',
  },
  rows: [
    {
      routes: ['POST /api/evidence', 'POST /api/uploads'],
      says: { zh: '上传', en: 'A new upload' },
      who: [...caseRoles, 'auxiliary'],
      then: 'later',
    },
    {
      routes: ['OPTIONS /api/uploads'],
      says: { zh: '续传能力', en: 'What the protocol can do' },
      who: [...caseRoles, 'auxiliary'],
      then: 'shown',
    },
    {
      routes: ['HEAD /api/uploads/:id', 'DELETE /api/uploads/:id'],
      says: { zh: '进度、放弃', en: 'How far it has come; giving it up' },
      who: [...caseRoles, 'auxiliary'],
      about: 'own',
      then: 'shown',
    },
    {
      routes: ['GET /api/uploads/:id', 'PATCH /api/uploads/:id'],
      says: { zh: '续传、结果（未完成）', en: 'Another part, the result (not complete yet)' },
      who: [...caseRoles, 'auxiliary'],
      about: 'own',
      then: 'later',
    },
  ],
};
