import type { AmendmentDossier } from '@anjuan/procedure';
import type { Block } from '../model.js';
import type { FillInput } from '../template.js';
import { chineseDate } from '../words/date.js';
import { orSlash, sentence } from '../words/text.js';
import { flush, paragraph } from './blocks.js';
import { partyOf, you } from './party.js';

/** The words a paper that mends a decision goes by. */
interface Mending {
  /** 补正 or 更正. */
  readonly verb: string;
  readonly before: string;
  readonly after: string;
}

function amendmentOf({ file, act, track }: FillInput): AmendmentDossier {
  const key = track ?? act.track;
  return (key && (file.tracks[key]?.dossier as AmendmentDossier | undefined)) || {};
}

/** A decision is mended by a paper of its own; the decision stays as it was issued. @article MOHURD-55-2022/28 */
export function mending(input: FillInput, { verb, before, after }: Mending): Block[] {
  const { decision } = input.file.dossier;
  const { original, mended, why } = amendmentOf(input);
  const party = partyOf(input);
  return [
    flush(`${party.name}：`),
    paragraph(
      `本机关于${chineseDate(decision?.on)}对${you(party)}作出的《行政处罚决定书》（${orSlash(decision?.number)}），` +
        `因${orSlash(why)}，依照《住房和城乡建设行政处罚程序规定》第二十八条的规定，现予${verb}如下：`,
    ),
    paragraph(`${before}：${sentence(original)}`),
    paragraph(`${after}：${sentence(mended)}`),
    paragraph(`本${verb}书与原决定书一并送达、具有同等效力，原决定书的其他内容不变，原决定书存卷。`),
  ];
}
