import { type Dossier, evidenceKinds } from '@anjuan/procedure';
import type { Block } from '../model.js';
import { chineseDate } from '../words/date.js';
import { clause } from '../words/text.js';

/** Evidence that counts, as a numbered list: title, kind, day, what it proves. */
export function evidenceList({ evidence }: Dossier): Block {
  const used = evidence.filter((e) => !e.excluded);
  const items = used.map(
    (e) => `${e.title}（${evidenceKinds[e.kind].zh}），${chineseDate(e.takenOn)}取得，证明${clause(e.proves)}。`,
  );
  return { kind: 'list', ordered: items.length > 0, items: items.length > 0 ? items : ['/'] };
}
