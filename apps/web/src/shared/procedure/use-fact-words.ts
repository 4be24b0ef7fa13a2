import { matters } from '@anjuan/statute';
import { useWords } from '../i18n';
import { useOffice } from '../state/office';
import type { FactWords } from './facts';

/** How values are put into words in the language in use. */
export function useFactWords(): () => FactWords {
  const { t, tx } = useWords();
  const office = useOffice();
  return () => ({
    tx,
    nameOf: office.nameOf,
    matterName: (code) => tx(matters.find((m) => m.code === code)?.name) || code,
    unitName: (id) => office.view?.office.units?.[id] ?? id,
    yes: t('common.yes'),
    no: t('common.no'),
  });
}
