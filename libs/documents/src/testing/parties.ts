import type { Party, PartyRef } from '@anjuan/procedure';

/** Made-up parties: ordinary, with rare characters, and with a name as long as names get. */
export const parties: Readonly<Record<string, Party>> = {
  p1: {
    kind: 'unit',
    name: '天津市津味小馆餐饮有限公司',
    idNumber: '91120101MA0000000X',
    representative: '张三',
    address: '天津市和平区示例道12号',
    phone: '13800000000',
  },
  p2: {
    kind: 'sole-trader',
    name: '天津市和平区小白楼街道䶮㛃百货零售及便民综合服务第二十三经营部（个体工商户）',
    idNumber: '92120101MA0000001Y',
    representative: '欧阳䶮㛃',
    address: '天津市和平区小白楼街道示例路与示例道交口东南侧示例大厦裙房一层A座102号底商及门前公共区域',
    phone: '022-00000001',
  },
  p3: {
    kind: 'person',
    name: '𬱖㛃',
    idNumber: '120101199001010000',
    address: '天津市和平区示例里3号楼2门501室',
    phone: '13900000000',
  },
};

/** How the journal knows them. */
export function refOf(ref: string): PartyRef {
  const { kind, name } = parties[ref] as Party;
  return { ref, commitment: `commitment-of-${ref}`, kind, label: name };
}
