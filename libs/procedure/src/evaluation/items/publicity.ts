import { tracksOf } from '../../kernel/file.js';
import type { PublicationDossier } from '../../publication/dossier.js';
import { personalStrings } from '../../publication/personal.js';
import { publicity as stateOf } from '../../three-systems/publicity.js';
import { type Facts, type Item, type Look, items } from '../item.js';

const publications = ({ file }: Facts) => tracksOf<PublicationDossier>(file, 'publication').map((t) => t.dossier).filter((p) => p.published);

function publishedInTime(facts: Facts): Look {
  const { state, dueOn } = stateOf(facts.file, facts.holidays);
  if (state === 'not-due' || !dueOn) return 'na';
  const first = publications(facts)[0]?.published?.on;
  return first !== undefined && first <= dueOn;
}

function masked(facts: Facts): Look {
  const drafts = publications(facts).flatMap((p) => (p.draft ? [p.draft] : []));
  if (drafts.length === 0) return 'na';
  const label = facts.file.dossier.party?.label;
  return drafts.every((d) => d.partyShown === label && ![d.facts, d.place, d.penaltyShown].some(personalStrings));
}

/** I: publicity and upload. */
// prettier-ignore
export const publicity: readonly Item[] = items('scored', [
  ['R53', 2, ['按期公示', 'Published in time'], ['应当公示的是否在七个工作日内公示', 'seven working days where publication is due'], publishedInTime],
  ['R54', 1, ['脱敏', 'Masked'], ['公示的当事人和文字是否含个人信息', 'personal data in what was published'], masked],
]);
