import { describe, expect, it } from '@jest/globals';
import { samples } from './templates/penalty-decision/sample.js';
import { fill, typst } from './index.js';

describe('typst', () => {
  it('keeps the text of the model out of the source', () => {
    const model = { ...fill('penalty-decision', samples.plain), title: '#panic("no")' };
    const { source, data } = typst(model);
    expect(source).not.toContain('#panic');
    expect(JSON.parse(data)).toEqual(model);
  });

  it('has one layout for all documents', () => {
    expect(typst(fill('penalty-decision', samples.plain)).source).toBe(
      typst(fill('penalty-decision', samples.long)).source,
    );
  });
});
