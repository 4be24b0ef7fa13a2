import type { ArticleId } from './cite.js';
import { gists } from './data/articles/index.js';
import { houseGists } from './data/articles/house.js';
import { itemised } from './data/itemised.js';
import { type Instrument, instrument } from './instrument.js';
import { numeral } from './numeral.js';
import type { Mark, Text } from './text.js';

/** A provision with its name, its gist in our own words, and the dates it is in force. */
export interface Article {
  readonly id: ArticleId;
  /** 行政处罚法第五十八条第一款 / Administrative Penalty Law art. 58(1). */
  readonly label: Text;
  readonly gist: Text;
  readonly inForceFrom: string;
  readonly inForceTo?: string;
  readonly mark: Mark;
  /** Page of the article in the staff app. */
  readonly href: string;
}

/** The numbers of an id after its instrument. */
interface Place {
  readonly articleNo: string;
  readonly paragraph?: string | undefined;
  readonly item?: string | undefined;
}

const isItemised = (from: Instrument, { articleNo }: Place): boolean =>
  itemised[from.id]?.includes(Number(articleNo)) ?? false;

function labelOf(from: Instrument, place: Place): Text {
  const { articleNo, paragraph, item } = place;
  if (from.id === 'HOUSE') return { zh: `${from.short}${articleNo}`, en: `${from.shortEn} ${articleNo}` };
  const number = numeral(Number(articleNo));
  if (from.numbering === 'item')
    return { zh: `${from.short}第（${number}）项`, en: `${from.shortEn} item ${articleNo}` };
  const part = isItemised(from, place) ? '项' : '款';
  const tail = (n: string | undefined, word: string): string =>
    n === undefined ? '' : `第${numeral(Number(n))}${word}`;
  const bracket = (n: string | undefined): string => (n === undefined ? '' : `(${n})`);
  return {
    zh: `${from.short}第${number}条${tail(paragraph, part)}${tail(item, '项')}`,
    en: `${from.shortEn} art. ${articleNo}${bracket(paragraph)}${bracket(item)}`,
  };
}

function gistOf(from: Instrument, { articleNo, paragraph }: Place): Text | undefined {
  if (from.id === 'HOUSE') return houseGist(articleNo);
  const own = gists[from.id];
  return own?.[`${articleNo}/${paragraph}`] ?? own?.[articleNo];
}

/** Every well-formed rule id may be cited; those without words of their own get the general ones. */
function houseGist(ruleId: string): Text | undefined {
  if (!/^[A-Z]+-\d{1,3}$/.test(ruleId)) return undefined;
  return houseGists[ruleId] ?? { zh: '本系统建议，法无明文。', en: 'A proposal of this system; no provision says so.' };
}

function isPossible(from: Instrument, place: Place): boolean {
  const parts = [place.paragraph, place.item].filter((part) => part !== undefined);
  if (from.id === 'HOUSE' || from.numbering === 'item') return parts.length === 0;
  return parts.every((part) => /^[1-9]\d?$/.test(part)) && !(isItemised(from, place) && place.item !== undefined);
}

function described(id: ArticleId, from: Instrument, label: Text, gist: Text, articleNo?: string): Article {
  const { inForceFrom, inForceTo, mark } = from;
  const href = `/statute/${[from.id, articleNo].filter(Boolean).join('/')}`;
  return { id, label, gist, inForceFrom, ...(inForceTo === undefined ? {} : { inForceTo }), mark, href };
}

/**
 * The provision with this id; a paragraph without words of its own has the gist of its article.
 * @throws RangeError on an unknown instrument or article
 */
export function article(id: ArticleId): Article {
  const [instrumentId = '', articleNo, paragraph, item, ...rest] = id.split('/');
  const from = instrument(instrumentId);
  if (articleNo === undefined)
    return described(id, from, { zh: from.short, en: from.shortEn }, gists[from.id]?.['0'] ?? from.title);
  const place = { articleNo, paragraph, item };
  const gist = articleNo === '0' ? undefined : gistOf(from, place);
  if (!gist || rest.length > 0 || !isPossible(from, place)) throw new RangeError(`Unknown article: ${id}`);
  return described(id, from, labelOf(from, place), gist, articleNo);
}

/** Whether the provision is in force on a civil date. @throws RangeError as `article` does */
export function inForceOn(id: ArticleId, date: string): boolean {
  const { inForceFrom, inForceTo } = article(id);
  return inForceFrom <= date && (inForceTo === undefined || date <= inForceTo);
}

/** Every provision that has a gist, instrument by instrument, paragraphs after their article. */
export function allArticles(): readonly Article[] {
  const written = Object.entries(gists).flatMap(([id, own]) =>
    Object.keys(own).map((key) => (key === '0' ? id : `${id}/${key}`)),
  );
  return [...written, ...Object.keys(houseGists).map((rule) => `HOUSE/${rule}`)].map(article);
}
