import type { Walker } from './walker.js';

const filing = ['register-lead', 'assign-lead', 'record-scene', 'request-filing'];
const investigating = [...filing, 'approve-filing'];
const concluded = [...investigating, 'add-evidence', 'verify-evidence', 'order-correction', 'conclude-investigation'];
const defence = [...concluded, 'approve-notice', 'hand-over'];
const rechecked = [...defence, 'record-statement', 'recheck-statement'];
const inReview = [...rechecked, 'submit-for-legal-review'];
const deliberated = [...inReview, 'pass-legal-review', 'deliberate'];
const decided = [...deliberated, 'make-decision'];

/** A short walk to each stage. `noticed` and `served` are left at once by the steps the system performs. */
const walks: Readonly<Record<string, readonly string[]>> = {
  start: [],
  lead: ['register-lead'],
  verifying: ['register-lead', 'assign-lead'],
  filing,
  investigating,
  suspended: [...investigating, 'suspend-investigation'],
  concluded,
  'pre-reviewing': [...concluded, 'submit-for-pre-review'],
  noticed: [...concluded, 'approve-notice'],
  defence,
  hearing: [...defence, 'request-hearing'],
  heard: [...defence, 'request-hearing', 'schedule-hearing', 'hold-hearing'],
  rechecked,
  'in-review': inReview,
  reviewed: [...inReview, 'pass-legal-review'],
  'transfer-advised': [...inReview, 'advise-transfer'],
  deliberated,
  decided,
  performing: [...decided, 'hand-over'],
  'no-penalty': [...rechecked, 'decide-no-penalty'],
  terminated: [...investigating, 'terminate-investigation'],
  closed: [...investigating, 'terminate-investigation', 'close-case'],
};

/** Walks a fresh case to a stage; `done` are the steps its beginning took already. */
export function walkTo(walker: Walker, stage: string, done: readonly string[] = []): Promise<Walker> {
  const steps = walks[stage];
  if (!steps) throw new Error(`no walk to ${stage}`);
  return walker.walk(...steps.slice(done.length));
}
