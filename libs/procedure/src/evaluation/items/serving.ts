import { addDays } from '@anjuan/calendar';
import { values } from '@anjuan/statute';
import { type Track, tracksOf } from '../../kernel/file.js';
import type { ServiceDossier } from '../../service/dossier.js';
import { receivedOn } from '../../service/received.js';
import { onDecision } from '../asking.js';
import { type Facts, type Item, type Look, items } from '../item.js';
import { dueOn } from '../../terms.js';

type Served = Track<ServiceDossier>['dossier'];

function eachService(check: (service: Served) => boolean): (facts: Facts) => Look {
  return ({ file }) => {
    const done = tracksOf<ServiceDossier>(file, 'service')
      .filter((t) => t.stage === 'delivered')
      .map((t) => t.dossier);
    return done.length === 0 ? 'na' : done.every(check);
  };
}

const byHand = ({ mode }: Served): boolean => mode === 'direct' || mode === 'on-the-spot' || mode === 'left';

const receiptComplete = (s: Served): boolean =>
  s.servedOn !== undefined &&
  (!byHand(s) || (Boolean(s.place) && (s.officers ?? []).length >= 2 && (s.mode === 'left' || Boolean(s.receivedBy))));

function modeLawful({ mode, proof, announcedOn, servedOn }: Served): boolean {
  if (mode !== 'public-notice') return !['left', 'electronic', 'post'].includes(mode ?? '') || Boolean(proof);
  return (
    announcedOn !== undefined &&
    servedOn !== undefined &&
    servedOn >= addDays(announcedOn, values.on(announcedOn).publicNoticeDays)
  );
}

const servedInTime = onDecision(({ file, holidays }, { on }): Look => {
  const received = receivedOn(file);
  const announced = tracksOf<ServiceDossier>(file, 'service').some(
    (t) => t.dossier.document === 'penalty-decision' && t.dossier.announcedOn,
  );
  if (announced) return 'human';
  return received !== undefined && received <= dueOn('C-SER', on, holidays);
});

/** G: service. */
// prettier-ignore
export const serving: readonly Item[] = items('scored', [
  ['R44', 3, ['送达回证要素', 'Receipts complete'], ['日期、地点、送达人、签收人是否齐全', 'day, place, servers and receiver'], eachService(receiptComplete)],
  ['R45', 2, ['七日内送达', 'Served in time'], ['决定书是否在七个工作日内送达；公告送达由人判断', 'seven working days; public notice is for a person'], servedInTime],
  ['R46', 2, ['送达方式合法', 'Lawful ways'], ['留置、电子、邮寄有证明，公告满三十日', 'proof of left, electronic and postal service; thirty days of public notice'], eachService(modeLawful)],
]);
