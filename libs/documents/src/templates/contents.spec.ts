import { describe, expect, it } from '@jest/globals';
import { procedures } from '@anjuan/procedure';
import { article } from '@anjuan/statute';
import { plainText } from '../testing/plain-text.js';
import { fill, isTemplateId, templates } from './index.js';
import { samples as decisions } from './penalty-decision/sample.js';
import { samples as notices } from './prior-notice/sample.js';
import { samples as tickets } from './on-the-spot-decision/sample.js';

const decision = (name: keyof typeof decisions): string => plainText(fill('penalty-decision', decisions[name]));
const ticket = (name: keyof typeof tickets): string => plainText(fill('on-the-spot-decision', tickets[name]));

describe('what the law wants to read', () => {
  it('has a template for whatever a step issues, under known articles', () => {
    const issued = procedures.flatMap((p) => p.rows.flatMap((r) => r.step.issues ?? []));
    expect(issued.filter((id) => !isTemplateId(id))).toEqual([]);
    expect(Object.values(templates).flatMap((t) => t.articles.map((id) => article(id).id)).length).toBeGreaterThan(10);
  });

  it('refuses a template that does not exist', () => {
    expect(() => fill('no-such-paper', decisions.plain)).toThrow(RangeError);
  });

  it('gives the six items of article 59 and the seal (DEC-06)', () => {
    const text = decision('plain');
    for (const item of [
      '天津市津味小馆餐饮有限公司',
      '住所：',
      '经查明',
      '证据证明',
      '罚款人民币2000元（大写：贰仟元整）',
      '依据《城市道路管理条例》第四十二条',
      '申请行政复议',
      '〔印章〕',
      '2026年9月28日',
    ])
      expect(text).toContain(item);
  });

  it('names the bank, the fifteen days and the additional fine (DEC-07)', () => {
    expect(decision('plain')).toMatch(/15日内，持本决定书到中国工商银行.*每日按罚款数额的3%加处罚款/s);
  });

  it('gives sixty days and six months, never fifteen days to sue (REM-01, REM-03, REM-05)', () => {
    const remedy = decision('plain').split('五、救济途径和期限')[1];
    expect(remedy).toMatch(/60日内向天津市和平区人民政府申请行政复议.*6个月内.*提起行政诉讼/);
    expect(remedy).not.toContain('15日');
  });

  it('sends a ticket to reconsideration first (REM-02)', () => {
    expect(ticket('plain')).toMatch(/应当先.*60日内.*申请行政复议；对行政复议决定不服的，再依法/);
    expect(ticket('plain')).not.toContain('直接向');
    expect(ticket('plain')).not.toContain('6个月');
  });

  it('asks no money for a warning', () => {
    expect(ticket('warning')).not.toContain('缴纳');
    expect(decision('warning')).not.toMatch(/缴纳|强制执行/);
  });

  it('answers the statement (NOT-05)', () => {
    expect(decision('plain')).toMatch(/提出陈述、申辩意见：.*经复核，本机关认为：.*部分采纳/);
    expect(decision('demolition')).toContain('明确表示放弃陈述、申辩权利');
  });

  it('leaves a demolition order to the Coercion Law and not to the court (DEM-08)', () => {
    expect(decision('demolition')).toContain('《中华人民共和国行政强制法》第四十四条');
    expect(decision('demolition')).not.toContain('申请人民法院强制执行');
  });

  it('names the amount, and tells the right to a hearing only where there is one (NOT-03, HEA-01)', () => {
    const [plain, long] = [notices.plain, notices.long].map((input) => plainText(fill('prior-notice', input)));
    expect(plain).toContain('拟对你单位作出如下行政处罚：\n罚款人民币2000元');
    expect(plain).not.toContain('听证');
    expect(long).toMatch(/5个工作日内向本机关提出；逾期未提出的，视为放弃听证权利/);
  });
});
