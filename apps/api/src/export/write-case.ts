import { Inject, Injectable } from '@nestjs/common';
import { canonical, genesis, hex, writeNote } from '@anjuan/journal';
import { digest, sha256 } from '../platform/digest.js';
import { PAPER_PRINTER, type PaperPrinter } from '../platform/export-parts.js';
import { Blobs } from '../platform/storage/blobs.js';
import { LogKey } from '../platform/storage/log-key.js';
import type { ArchiveWriter } from './archive-writer.js';
import { type DestroyedPart, destroyedBy } from './destroyed-parts.js';
import type { Exporting } from './export-case.service.js';
import { extensionOf } from './extension.js';
import { indexPage } from './index-page.js';

/** Writes the members of an export one after the other, and signs the list of them. */
@Injectable()
export class WriteCase {
  constructor(
    private readonly blobs: Blobs,
    private readonly key: LogKey,
    @Inject(PAPER_PRINTER) private readonly printer: PaperPrinter,
  ) {}

  async write(archive: ArchiveWriter, all: Exporting): Promise<void> {
    const { id, entries, proofs, purpose, people } = all;
    archive.text('index.html', indexPage(all));
    archive.text('journal.json', canonical({ file: id, genesis: await genesis(id, digest), entries }));
    for (const [name, text] of Object.entries(proofs)) archive.text(`proofs/${name}`, text);
    archive.text('proofs/keys.json', canonical({ log: this.published(all), witnesses: all.witnesses }));
    if (purpose) archive.text('personal.json', canonical(people.filter(({ value }) => value)));
    await this.papers(archive, all);
    for (const { digest: name, mediaType } of all.blobs.filter(({ kept }) => kept))
      await this.blob(archive, `evidence/${name}.${extensionOf(mediaType)}`, name);
    await this.seal(archive, all);
    archive.end();
  }

  private async papers(archive: ArchiveWriter, { me, papers, withheld }: Exporting): Promise<void> {
    for (const { id, model } of papers) {
      if (!model || withheld.has(id)) continue;
      archive.text(`documents/${id}.json`, canonical(model));
      const pdf = await this.printer.render(me.agency, id);
      await this.blob(archive, `documents/${id}.pdf`, pdf.digest);
    }
  }

  /** What is not in the store is left out: the verifier names it, and the rest can still be checked. */
  private async blob(archive: ArchiveWriter, path: string, name: string): Promise<void> {
    if ((await this.blobs.size(name)) !== undefined) await archive.file(path, () => this.blobs.read(name));
  }

  private async seal(archive: ArchiveWriter, all: Exporting): Promise<void> {
    const { id: file, entries, at, withheld, me, purpose } = all;
    const manifest = canonical({
      format: 'anjuan/export/v1',
      file,
      head: entries.at(-1)?.hash ?? '',
      exportedAt: at.toISOString(),
      exportedBy: { person: me.person, name: me.name },
      ...(purpose ? { purpose } : {}),
      files: archive.files,
      destroyed: gone(all),
      withheld: [...withheld].map((id) => ({ path: `documents/${id}.json`, why: 'personal' })),
    });
    const text = `anjuan/export/v1\n${file}\n${sha256(manifest)}\n`;
    archive.unlisted('manifest.json', manifest);
    const signature = await this.key.signature(this.published(all).name, text);
    archive.unlisted('manifest.note', writeNote({ text, signatures: [signature] }));
  }

  private published({ proofs }: Exporting) {
    const [name = ''] = (proofs['checkpoint.txt'] ?? '').split('\n');
    return { name, publicKey: hex(this.key.publicKey) };
  }
}

/** Members that are missing because an entry of this journal destroyed them. What is missing otherwise, the verifier names. */
function gone({ entries, papers, blobs }: Exporting): readonly DestroyedPart[] {
  const by = destroyedBy(entries);
  const one = (part: string, ...paths: readonly string[]): readonly DestroyedPart[] => {
    const entry = by.get(part);
    return entry === undefined ? [] : paths.map((path) => ({ path, state: 'destroyed', entry }));
  };
  return [
    ...papers.filter(({ model }) => !model).flatMap(({ id }) => one(id, `documents/${id}.json`, `documents/${id}.pdf`)),
    ...blobs
      .filter(({ kept }) => !kept)
      .flatMap(({ digest: name, mediaType }) => one(name, `evidence/${name}.${extensionOf(mediaType)}`)),
  ];
}
