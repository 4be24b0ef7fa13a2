import { Injectable, type PipeTransform } from '@nestjs/common';
import { type InputClass, type InputFault, parseInput } from '@anjuan/procedure';
import { invalidInput } from '../refused.js';

/** Reads a body as a class of the contract; what does not fit is refused with pointers. */
@Injectable()
export class BodyPipe<T extends object> implements PipeTransform<unknown, T> {
  /** @param nested classes of the rows of list fields, by name */
  constructor(
    private readonly type: InputClass<T>,
    private readonly nested: Readonly<Record<string, InputClass>> = {},
  ) {}

  transform(body: unknown): T {
    const faults: InputFault[] = [];
    const parsed = parseInput(this.type, this.withRows(body, faults));
    const all = parsed.ok ? faults : [...parsed.faults, ...faults];
    if (all.length > 0 || !parsed.ok) throw invalidInput(all);
    return parsed.value;
  }

  private withRows(body: unknown, faults: InputFault[]): unknown {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
    return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, this.rows(key, value, faults)]));
  }

  private rows(key: string, value: unknown, faults: InputFault[]): unknown {
    const of = Object.hasOwn(this.nested, key) ? this.nested[key] : undefined;
    if (!of || !Array.isArray(value)) return value;
    return value.map((row: unknown, i) => {
      const parsed = parseInput(of, row, `/${key}/${i}`);
      if (parsed.ok) return parsed.value;
      faults.push(...parsed.faults);
      return new of();
    });
  }
}
