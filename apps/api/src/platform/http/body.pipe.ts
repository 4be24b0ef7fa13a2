import { Injectable, type PipeTransform } from '@nestjs/common';
import { type InputClass, parseInput } from '@anjuan/procedure';
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
    const parsed = parseInput(this.type, this.dressed(body));
    if (!parsed.ok) throw invalidInput(parsed.faults);
    return parsed.value;
  }

  private dressed(body: unknown): unknown {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
    return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, this.rows(key, value)]));
  }

  private rows(key: string, value: unknown): unknown {
    const of = this.nested[key];
    if (!of || !Array.isArray(value)) return value;
    return value.map((row: unknown) => (typeof row === 'object' && row !== null ? Object.assign(new of(), row) : row));
  }
}
