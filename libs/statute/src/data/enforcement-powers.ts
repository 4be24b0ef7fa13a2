import { acl, apl, planning } from '../cite.js';
import type { EnforcementPower } from '../enforcement-power.js';

const ACL_SINCE = '2012-01-01';

/**
 * What statutes give the agency that decided, without a court. Nothing here lets it take money from an account or a wage: only a
 * statute that names such an agency could, and none names a street office.
 */
export const enforcementPowerRows: readonly EnforcementPower[] = [
  {
    means: 'additional-fine',
    article: acl(45),
    needs: ['announced'],
    validFrom: ACL_SINCE,
    mark: 'V',
    condition: { zh: '标准已告知当事人，不超过本金', en: 'The rate was announced; never above the principal' },
  },
  {
    means: 'additional-fine',
    article: apl(72, 1),
    needs: ['announced'],
    validFrom: '2021-07-15',
    mark: 'V',
    condition: { zh: '每日百分之三，不超过罚款数额', en: 'Three per cent a day, never above the fine' },
  },
  {
    means: 'auction',
    article: acl(46, 3),
    needs: ['seized', 'remedies-over', 'demanded'],
    validFrom: ACL_SINCE,
    mark: 'V',
    condition: {
      zh: '实施管理中已经查封、扣押财物，当事人不复议、不起诉，经催告仍不履行',
      en: 'Things were sealed or seized before, no remedy was brought, and a demand failed',
    },
  },
  {
    means: 'substitute',
    article: acl(50),
    needs: ['demanded'],
    validFrom: ACL_SINCE,
    mark: 'V',
    condition: {
      zh: '排除妨碍、恢复原状，后果危害交通安全、污染环境或者破坏自然资源',
      en: 'To remove an obstacle or restore; traffic, the environment or resources are at stake',
    },
  },
  {
    means: 'demolition',
    article: planning(68),
    needs: ['instruction', 'remedies-over', 'demanded'],
    validFrom: '2019-04-23',
    mark: 'V',
    condition: { zh: '县级以上人民政府责成', en: 'The county-level government instructs' },
  },
];
