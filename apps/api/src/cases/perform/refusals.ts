import type { Decision, Procedure, Step } from '@anjuan/procedure';
import type { ProblemType } from '@anjuan/contract';
import { Refused, notFound } from '../../platform/refused.js';

type Refusal = Extract<Decision, { ok: false }>;

/** Turns the kernel's refusal into the exception at the service's edge. */
export function refusal(procedure: Procedure, step: Step, { why, stage, unmet }: Refusal): Refused {
  const { zh, en } = step.title;
  const place = procedure.stages[stage]?.title ?? { zh: '起点', en: 'the start' };
  const facts = { step: step.id, stage };
  const of = (type: ProblemType, zhDetail: string, enDetail: string) =>
    new Refused(type, { detail: { zh: zhDetail, en: enDetail }, ...facts, ...(why === 'rules' ? { unmet } : {}) });
  if (why === 'unknown-step') return notFound();
  if (why === 'wrong-stage')
    return of('/problems/wrong-stage', `${zh}：“${place.zh}”阶段没有此步骤`, `${en}: not a step of “${place.en}”`);
  if (why === 'wrong-role') return of('/problems/wrong-role', `${zh}：您的角色不能进行`, `${en}: not for your role`);
  return of(
    '/problems/step-refused',
    `${zh}：${unmet.length} 项条件未满足`,
    `${en}: ${unmet.length} condition(s) not met`,
  );
}
