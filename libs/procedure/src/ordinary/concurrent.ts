import type { CivilDate } from '@anjuan/calendar';
import { apl, order55 } from '@anjuan/statute';
import { type Consequence, consequence } from '../kernel/consequence.js';
import type { CaseFile } from '../kernel/file.js';

const LATER = '9999-12-31';

/** Whether the file still waits for its end, so that who handles it matters. */
function open({ dossier }: CaseFile): boolean {
  return (dossier.decision ?? dossier.noPenalty ?? dossier.outcome ?? dossier.closure) === undefined;
}

/** Day we filed and day the other agency did; a filing that has not happened lies after all others. */
function filings({ dossier }: CaseFile): { readonly ours: CivilDate; readonly theirs: CivilDate } {
  return { ours: dossier.filing?.approvedOn ?? LATER, theirs: dossier.concurrent?.filedOn ?? LATER };
}

const theyHandle = consequence({
  id: 'TRN-02',
  name: 'first-agency-to-file-handles',
  kind: 'routing',
  procedure: 'ordinary',
  step: 'record-concurrent-agency',
  articles: [apl(25), order55(6)],
  says: {
    zh: '对方机关先立案的，由其管辖，本机关应当移送',
    en: 'The other agency filed first: it handles the case and gets ours',
  },
  arises: (seen) => {
    const { ours, theirs } = filings(seen.file);
    return open(seen.file) && theirs < ours;
  },
});

const weHandle = consequence({
  id: 'TRN-02',
  name: 'other-agency-told-of-our-filing',
  kind: 'task',
  procedure: 'ordinary',
  step: 'approve-filing',
  articles: [apl(25), order55(6)],
  says: {
    zh: '本机关先立案的，由本机关管辖，应当告知对方机关；有争议的协商，协商不成报共同上级指定',
    en: 'We filed first and handle the case: the other agency is told; disputes are negotiated, then referred upwards',
  },
  arises: (seen) => {
    const { ours, theirs } = filings(seen.file);
    return open(seen.file) && seen.file.dossier.concurrent !== undefined && ours < theirs;
  },
});

/** What follows where two agencies deal with one act. */
export const concurrentConsequences: readonly Consequence[] = [theyHandle, weHandle];
