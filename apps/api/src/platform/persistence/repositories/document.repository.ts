import type { EntityManager } from 'typeorm';
import { DocumentEntity } from '../entities/document.entity.js';
import { RenditionEntity } from '../entities/rendition.entity.js';

/** A document to freeze; the model arrives encrypted. */
export type FrozenDocument = Omit<DocumentEntity, 'agencyId' | 'destroyedAt' | 'model'> & { readonly model: Buffer };

/** Frozen documents and their PDFs. */
export class DocumentRepository {
  constructor(
    private readonly manager: EntityManager,
    private readonly agency: string,
  ) {}

  async freeze(document: FrozenDocument): Promise<void> {
    await this.manager.insert(DocumentEntity, { ...document, agencyId: this.agency });
  }

  find(id: string): Promise<DocumentEntity | null> {
    return this.manager.findOneBy(DocumentEntity, { id });
  }

  rendition(documentId: string): Promise<RenditionEntity | null> {
    return this.manager.findOneBy(RenditionEntity, { documentId });
  }

  /** Remembers a PDF; a second rendering of the same document changes nothing. */
  async rendered(row: Omit<RenditionEntity, 'agencyId' | 'destroyedAt'>): Promise<void> {
    const insert = this.manager.createQueryBuilder().insert().into(RenditionEntity);
    await insert
      .values({ ...row, agencyId: this.agency })
      .orIgnore()
      .execute();
  }
}
