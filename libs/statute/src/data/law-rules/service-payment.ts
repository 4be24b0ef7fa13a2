import { lawRule } from './law-rule.js';

/** Service and payment. */
export const servicePaymentRules = [
  lawRule('SER-01', ['arises'], 'V', '七日内送达', 'Served within seven working days'),
  lawRule('SER-02', ['bars'], 'V', '送达回证', 'Proof of service'),
  lawRule('SER-03', ['bars'], 'V', '留置送达', 'Left service'),
  lawRule('SER-04', ['bars'], 'V', '电子送达确认书', 'Consent to electronic service'),
  lawRule('SER-05', ['arises'], 'V', '电子送达日', 'Day of electronic service'),
  lawRule('SER-06', ['bars'], 'V', '公告送达前置', 'Other ways tried before public notice'),
  lawRule('SER-07', ['arises'], 'V', '公告三十日', 'Thirty days of public notice'),
  lawRule('SER-08', ['bars'], 'V', '互联网复议渠道', 'Internet channel of reconsideration'),
  lawRule('PAY-01', ['arises'], 'V', '十五日缴款', 'Paid within fifteen days'),
  lawRule('PAY-02', ['bars'], 'V', '罚缴分离', 'Officers take no money'),
  lawRule('PAY-03', ['bars'], 'V', '延期分期缴纳', 'Deferral and instalments'),
  lawRule('PAY-04', ['arises'], 'V', '分期与申请执行期', 'Plan and the court window'),
  lawRule('PAY-05', ['bars'], 'V', '当场收缴条件', 'Grounds of cash on the spot'),
  lawRule('PAY-06', ['bars'], 'V', '边远地区当场收缴', 'Cash in remote places'),
  lawRule('PAY-07', ['bars'], 'V', '专用票据', 'Fiscal receipt'),
  lawRule('PAY-08', ['arises'], 'V', '二日缴回', 'Cash handed on within two days'),
  lawRule('PAY-09', ['arises'], 'V', '加处罚款', 'Additional fine'),
  lawRule('PAY-10', ['arises'], 'V', '加处封顶', 'Cap of the additional fine'),
  lawRule('PAY-11', ['arises'], 'V', '救济期间停算', 'Not counted during remedies'),
  lawRule('PAY-12', ['asks'], 'V', '减免加处', 'Reduction of the additional fine'),
  lawRule('PAY-13', ['arises'], 'V', '全额上缴国库', 'Matched with the treasury'),
];
