import { Line } from '../../kernel/field.js';

/** Something the agency gives to the public once a year. */
export class GivenOutInput {
  @Line({ zh: '公布位置（链接）', en: 'Where it can be read' }, { max: 400 }) link: string;
}
