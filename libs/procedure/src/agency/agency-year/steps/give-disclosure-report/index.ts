import { ogi } from '@anjuan/statute';
import type { Dossier } from '../../../../dossier/dossier.js';
import { step } from '../../../../kernel/step.js';
import { GivenOutInput } from '../../given-out.js';
import { withYear } from '../../year-facts.js';

/** The yearly report of government information disclosure. @article OGI-2019/49 */
export const giveDisclosureReport = step<Dossier, GivenOutInput>({
  id: 'give-disclosure-report',
  title: { zh: '公布政府信息公开年度报告', en: 'Publish the yearly report of disclosure' },
  articles: [ogi(49)],
  input: GivenOutInput,
  rules: [],
  apply: (dossier, { input: { link }, on }) => withYear(dossier, { disclosure: { on, link } }),
});
