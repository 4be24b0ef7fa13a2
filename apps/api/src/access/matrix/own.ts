import type { Group } from './answers.js';

/** One's own account. */
export const ownAccount: Group = {
  title: { zh: '本人账户', en: 'One’s own account' },
  reason: {
    zh: '人人管理自己的登录方式和会话，与角色无关；他人的一律不存在',
    en: 'Everybody keeps the own sessions and factors, whatever the role; another’s are not there',
  },
  rows: [
    {
      routes: ['GET /api/session', 'GET /api/account'],
      says: { zh: '我是谁', en: 'Who I am' },
      who: 'signed',
      then: 'shown',
    },
    {
      routes: ['DELETE /api/session', 'DELETE /api/account/sessions', 'DELETE /api/sso/link'],
      says: { zh: '退出、全部退出、解除统一登录', en: 'Signing out, here or everywhere; removing the link' },
      who: 'signed',
      then: 'shown',
    },
    {
      routes: ['DELETE /api/account/sessions/:id'],
      says: { zh: '结束自己的一个会话', en: 'Ending one of the own sessions' },
      who: 'signed',
      about: 'own',
      then: 'shown',
    },
    {
      routes: ['POST /api/account/totp', 'POST /api/account/passkeys/options', 'POST /api/session/passkey/options'],
      says: { zh: '开始设置或者验证', en: 'Beginning a ceremony' },
      who: 'signed',
      then: 'shown',
    },
    {
      routes: [
        'POST /api/account/totp/confirm',
        'POST /api/account/passkeys',
        'POST /api/account/recovery-codes',
        'POST /api/session/code',
        'POST /api/session/passkey',
        'POST /api/session/proof',
        'POST /api/session/password',
      ],
      says: { zh: '完成验证、修改密码（所填不符）', en: 'Ending it, or a new password (what is sent does not fit)' },
      who: 'signed',
      then: 'later',
    },
    {
      routes: ['DELETE /api/account/totp', 'DELETE /api/account/passkeys/:id', 'POST /api/sso/link'],
      says: {
        zh: '移除验证方式、绑定统一登录（此处均未设置，故404）',
        en: 'Removing a factor, linking the single sign-on (here there is none: 404)',
      },
      who: 'signed',
      then: 'nothing',
    },
  ],
};

/** Without a log-in: signing in itself, and what the law makes public. */
export const everybody: Group = {
  title: { zh: '无需登录', en: 'Without a log-in' },
  reason: {
    zh: '登录本身，以及依法公开的内容；存证日志只有哈希',
    en: 'Signing in itself, and what the law makes public; the log holds nothing but hashes',
  },
  rows: [
    {
      routes: [
        'GET /api/health',
        'GET /api/demo-accounts',
        'GET /api/sso',
        'GET /api/sso/back',
        'POST /api/passkey-session/options',
        'GET /api/public/decisions',
        'GET /api/public/office',
        'GET /api/public/offices',
        'GET /api/log/:agency/key',
        'GET /api/log/:agency/checkpoint',
        'GET /api/log/:agency/checkpoints',
      ],
      says: { zh: '公开内容、登录方式', en: 'What is public; ways to sign in' },
      who: 'anybody',
      then: 'shown',
    },
    {
      routes: [
        'POST /api/session',
        'POST /api/passkey-session',
        'POST /api/invitations/view',
        'POST /api/invitations/use',
        'GET /api/log/:agency/proof',
        'GET /api/log/:agency/proof/inclusion',
        'GET /api/log/:agency/proof/consistency',
        'POST /api/log/:agency/cosignatures',
      ],
      says: { zh: '登录、证明（所填不符）', en: 'Signing in, proofs (what is sent does not fit)' },
      who: 'anybody',
      then: 'later',
    },
    {
      routes: ['GET /api/sso/go', 'GET /api/public/decisions/:id', 'GET /api/public/proofs/:id'],
      says: {
        zh: '未公示的决定、未知的文书、未设置的统一登录：404',
        en: 'A decision not published, an unknown paper, a sign-on not set up: 404',
      },
      who: 'anybody',
      then: 'nothing',
    },
  ],
};
