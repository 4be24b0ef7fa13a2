import type { DocumentOffice, StaffName } from '../template.js';

/** A made-up agency for samples and golden files. */
export const office: DocumentOffice = {
  name: '天津市和平区人民政府小白楼街道办事处',
  district: '天津市和平区',
  address: '天津市和平区示例路1号',
  phone: '022-00000000',
  bank: '中国工商银行天津和平支行（天津市和平区示例路88号）',
  codeWord: '津和小街',
};

/** Made-up people. */
export const staff: Readonly<Record<string, StaffName>> = {
  o1: { name: '陈明', certificate: '02010100001' },
  o2: { name: '李晓', certificate: '02010100002' },
  u1: { name: '王立' },
  h1: { name: '赵敏' },
  r1: { name: '周正' },
};
