import { Line, Whole } from '../kernel/field.js';

/** One line of a list of things that are preserved, sealed or seized. @article MOHURD-55-2022/19 */
export class HeldItem {
  @Line({ zh: '物品名称', en: 'Thing' }, { max: 100 }) name: string;
  @Whole({ zh: '数量', en: 'Quantity' }, { min: 1, max: 1_000_000 }) quantity: number;
  @Line({ zh: '规格型号', en: 'Make and size' }, { max: 100 }) spec: string;
  @Line({ zh: '存放地点', en: 'Where it is kept' }, { max: 200 }) place: string;
}
