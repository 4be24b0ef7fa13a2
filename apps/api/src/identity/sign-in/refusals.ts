import type { ProblemType, SessionState } from '@anjuan/contract';
import type { Text } from '@anjuan/statute';
import { Refused } from '../../platform/refused.js';

export const notSignedIn = (): Refused =>
  new Refused('/problems/not-signed-in', { detail: { zh: '请先登录', en: 'Please sign in' } });

export const wrongPassword = (): Refused =>
  new Refused('/problems/not-signed-in', {
    detail: { zh: '用户名或者密码不正确', en: 'User name or password is wrong' },
  });

export const wrongCode = (): Refused =>
  new Refused('/problems/not-signed-in', {
    detail: { zh: '验证码不正确、已过期或者已用过', en: 'The code is wrong, too old, or was used already' },
  });

export const wrongPasskey = (): Refused =>
  new Refused('/problems/not-signed-in', {
    detail: { zh: '通行密钥未通过验证，请重试', en: 'The passkey was not accepted; please try again' },
  });

export const proofNeeded = (): Refused =>
  new Refused('/problems/proof-needed', {
    detail: { zh: '请再次验证身份后继续', en: 'Please prove once more that it is you, then go on' },
  });

const unfinished: Readonly<Record<Exclude<SessionState, 'open'>, readonly [ProblemType, Text]>> = {
  factor: ['/problems/factor-needed', { zh: '请先完成第二步验证', en: 'Please show the second factor first' }],
  enrolling: [
    '/problems/enrolment-needed',
    {
      zh: '您的角色须先设置第二步验证，之后才能使用系统',
      en: 'Your role needs a second factor; please set one up first',
    },
  ],
  expired: [
    '/problems/password-expired',
    { zh: '密码已到期，请先设置新密码', en: 'The password has run out; please choose a new one first' },
  ],
};

/** What a sign-in that is not complete still has to do. */
export function signInUnfinished(state: SessionState): Refused {
  if (state === 'open') {
    const detail = { zh: '登录已经完成', en: 'The sign-in is complete already' };
    return new Refused('/problems/conflict', { detail });
  }
  const [type, detail] = unfinished[state];
  return new Refused(type, { detail });
}
