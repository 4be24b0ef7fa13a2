import { apl, archives, house, order55 } from '@anjuan/statute';
import { openTracks } from '../kernel/file.js';
import { type Rule, rule } from '../kernel/rule.js';

/**
 * Service, payment, enforcement, remedies and whatever else runs beside the main line: each must stand at an end of its own
 * procedure before the case closes, and once more before it is archived, since a track may be opened in between.
 */
export const tracksEnded: Rule = rule({
  id: 'CLO-03',
  name: 'every-track-ended',
  force: 'bars',
  articles: [order55(31), apl(66), archives(14), house('CLO-03')],
  says: {
    zh: '送达、缴款、拆除、强制执行、救济、公示等事项应当全部办结，方可结案、归档',
    en: 'Service, payment, demolition, enforcement, remedies and publication have all come to an end',
  },
  holds: ({ file }) => openTracks(file).length === 0,
});
