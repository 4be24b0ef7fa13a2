import type { ImportKind } from '@anjuan/contract';

/** Headings of each table in Chinese and English, in the order in which an empty one has them. */
export const columns: Readonly<Record<ImportKind, readonly (readonly [zh: string, en: string])[]>> = {
  certificates: [
    ['姓名', 'name'],
    ['用户名', 'username'],
    ['证件编号', 'number'],
    ['发证机关', 'issuer'],
    ['证件类型', 'kind'],
    ['执法领域', 'fields'],
    ['执法区域', 'area'],
    ['发证日期', 'issued on'],
    ['有效期至', 'valid to'],
    ['依据', 'paper'],
  ],
  exams: [
    ['姓名', 'name'],
    ['用户名', 'username'],
    ['抽考日期', 'examined on'],
    ['抽考批次和成绩', 'note'],
    ['结果', 'result'],
  ],
  hours: [
    ['姓名', 'name'],
    ['用户名', 'username'],
    ['培训日期', 'trained on'],
    ['学时', 'hours'],
    ['培训内容', 'topic'],
  ],
};

/** An empty table with its mark, as office programs here open it rightly. */
export function emptyTable(kind: ImportKind, language: 'zh' | 'en'): Blob {
  const heads = columns[kind].map(([zh, en]) => (language === 'zh' ? zh : en));
  return new Blob([`\uFEFF${heads.join(',')}\r\n`], { type: 'text/csv' });
}
