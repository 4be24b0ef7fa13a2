import { Injectable, type PipeTransform } from '@nestjs/common';
import { isUuid } from '../context.js';
import { notFound } from '../refused.js';

/** An id in a path: what is no uuid cannot be found. */
@Injectable()
export class IdPipe implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!isUuid(value)) throw notFound();
    return value;
  }
}
