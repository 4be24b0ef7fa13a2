import type { Group } from './answers.js';
import { administrators } from './groups.js';

/** The office itself. */
export const office: Group = {
  title: { zh: '本机关', en: 'The office itself' },
  reason: {
    zh: '办案所依据的机关事实人人可读；人员档案只给管理人员的人；没有案件内容',
    en: 'Facts that acts rest on are everybody’s; records of people are for those who administer people; no case stands in them',
  },
  rows: [
    {
      routes: ['GET /api/office', 'GET /api/calendars'],
      says: { zh: '机关、日历', en: 'The office, its calendars' },
      who: 'signed',
      then: 'shown',
    },
    {
      routes: ['GET /api/people'],
      says: { zh: '人员、证件、培训', en: 'People, certificates, hours' },
      who: [...administrators, 'head', 'unit-head', 'clerk'],
      then: 'shown',
    },
    {
      routes: ['GET /api/people/:id'],
      says: { zh: '一名人员', en: 'One person' },
      who: [...administrators, 'head', 'unit-head', 'clerk'],
      about: 'thing',
      then: 'shown',
    },
    {
      routes: ['POST /api/people/import/:kind'],
      says: {
        zh: '批量导入证件、考试、学时：程序表中登记这些事项的角色',
        en: 'Certificates, tests and hours as a table: the roles that record them one by one',
      },
      who: ['clerk', 'system-admin', 'unit-head', 'head', 'evaluator'],
      then: 'later',
    },
    {
      routes: ['GET /api/settings'],
      says: { zh: '机关设置', en: 'Settings' },
      who: [...administrators, 'head'],
      then: 'shown',
    },
    {
      routes: ['GET /api/proposals'],
      says: { zh: '待另一管理员确认的事项', en: 'What waits for another administrator' },
      who: administrators,
      then: 'shown',
    },
    {
      routes: ['POST /api/calendars/preview'],
      says: { zh: '放假安排预览', en: 'What a holiday notice would change' },
      who: ['system-admin'],
      then: 'later',
    },
  ],
};

/** Whether everything holds, and who looked. */
export const oversight: Group = {
  title: { zh: '监督与审计', en: 'Oversight and audit' },
  reason: {
    zh: '查阅日志归审计管理员；核验结果归负责人、监督人员和审计管理员；管理员之间互相制约',
    en: 'The journal of accesses is the audit administrator’s; results of audits go to head, evaluator and audit administrator',
  },
  rows: [
    {
      routes: ['GET /api/access', 'GET /api/access/cases', 'GET /api/access/export', 'GET /api/emergencies'],
      says: { zh: '查阅日志、紧急查阅清单', en: 'Who looked at what; what was opened in an emergency' },
      who: ['audit-admin'],
      then: 'shown',
    },
    {
      routes: ['POST /api/emergencies/:id/review'],
      says: { zh: '复核一次紧急查阅', en: 'Reviewing one opening' },
      who: ['audit-admin'],
      about: 'thing',
      then: 'later',
    },
    {
      routes: ['GET /api/access/verify'],
      says: { zh: '校验查阅日志', en: 'Whether the journal of accesses holds' },
      who: ['audit-admin', 'evaluator'],
      then: 'shown',
    },
    {
      routes: ['GET /api/audit/alarms'],
      says: { zh: '告警', en: 'Alarms' },
      who: ['evaluator', 'head', 'audit-admin', 'system-admin'],
      then: 'shown',
    },
    {
      routes: ['GET /api/audit/last'],
      says: { zh: '夜间核验（此处尚未进行，故404）', en: 'The nightly audit (here none has run yet: 404)' },
      who: ['evaluator', 'head', 'audit-admin'],
      then: 'nothing',
    },
    {
      routes: ['GET /api/fixity/last'],
      says: { zh: '存储复核（此处尚未进行，故404）', en: 'The nightly re-hash (here none has run yet: 404)' },
      who: ['evaluator', 'head', 'archivist', 'audit-admin', 'system-admin'],
      then: 'nothing',
    },
  ],
};

/** Accounts of others. */
export const accounts: Group = {
  title: { zh: '账户管理', en: 'Accounts' },
  reason: {
    zh: '账户由安全管理员管理，审计管理员可看；任何人不得动其他机关的账户',
    en: 'Accounts are the security administrator’s; the audit administrator sees them; nobody touches those of another office',
  },
  rows: [
    {
      routes: ['GET /api/accounts'],
      says: { zh: '账户、会话', en: 'Accounts and sessions' },
      who: ['security-admin', 'audit-admin'],
      then: 'shown',
    },
    {
      routes: ['POST /api/accounts/:id/unlock', 'DELETE /api/accounts/sessions/:id'],
      says: { zh: '解锁、结束会话', en: 'Taking a lock away, ending a session' },
      who: ['security-admin'],
      about: 'thing',
      then: 'shown',
    },
    {
      routes: ['POST /api/accounts/:id/invitation'],
      says: { zh: '一次性链接', en: 'A one-time link' },
      who: ['security-admin'],
      about: 'thing',
      then: 'later',
    },
  ],
};
