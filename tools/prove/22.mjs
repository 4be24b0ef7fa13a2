// Promise 22: nothing of a minor or of a hidden person becomes public, whatever is typed.
import { PDFDocument } from '@cantoo/pdf-lib';
import { decisions } from './lib/public-decisions.mjs';
import { api } from './lib/server.mjs';
import { world } from './lib/world.mjs';

export const promise =
  'public data never leaks a minor or a hidden person: record, search index, feed, metadata of the papers';

const FILE = `SELECT f.state FROM anjuan.case_file f JOIN anjuan.personal_value p ON p.file_id = f.id
  WHERE f.kind = 'ordinary' AND f.stage = 'performing' ORDER BY f.id LIMIT 1`;

/** What the public routes answer without a log-in, each by the values of everybody on file. */
async function outside(server, people, faults) {
  const words = [
    ...new Set(
      people.flatMap(({ name, idNumber, phone, kind }) => (kind === 'person' ? [name, idNumber, phone] : [phone])),
    ),
  ];
  let asked = 0;
  for (const word of words.filter(Boolean)) {
    const paths = ['/api/public/decisions?text=', '/portal?text='].map((path) => path + encodeURIComponent(word));
    for (const path of paths) {
      const text = (await (await fetch(server.base + path)).text()).replaceAll(encodeURIComponent(word), '');
      asked += 1;
      // A page may repeat what was typed into its own search box, and nothing else.
      if (text.split(word).length > (path.startsWith('/portal') ? 2 : 1))
        faults.push(`${path.split('?')[0]} shows a value`);
    }
  }
  return asked;
}

/** Papers are not public; what their files say of themselves holds no value either. */
async function metadata(server, client, people, faults) {
  const { Blobs } = await api('platform/storage/blobs.js');
  const { buffer } = await import('node:stream/consumers');
  const { rows } = await client.query('SELECT document_id AS id, digest FROM anjuan.rendition LIMIT 50');
  for (const { id, digest } of rows) {
    if ((await fetch(`${server.base}/api/documents/${id}/pdf`)).status !== 401) faults.push('a paper is public');
    const pdf = await PDFDocument.load(await buffer(server.app.get(Blobs).read(digest)), { updateMetadata: false });
    const said = [pdf.getTitle(), pdf.getAuthor(), pdf.getSubject(), pdf.getKeywords(), pdf.getCreator()].join('\n');
    if (
      people.some(({ idNumber, phone, name, kind }) =>
        [idNumber, phone, kind === 'person' && name].some((v) => v && said.includes(v)),
      )
    )
      faults.push(`metadata of ${id} name somebody`);
  }
  return rows.length;
}

/** Everybody on file, opened. */
async function peopleOf(server, client, agency) {
  const { Vault } = await api('platform/storage/vault.js');
  const { UnitOfWork } = await api('platform/unit-of-work.js');
  const { rows } = await client.query('SELECT ref, cipher FROM anjuan.personal_value WHERE cipher IS NOT NULL');
  return server.app.get(UnitOfWork).run({ agency }, async (tx) => {
    const ciphers = rows.map(({ ref, cipher }) => [ref, cipher]);
    return [...(await server.app.get(Vault).openEach(tx.keys, ciphers)).values()];
  });
}

export async function prove({ short, trials = short ? 2_000 : 100_000 }) {
  const all = await world();
  const server = await all.server({ seeded: true });
  const client = await server.cluster.superuser(server.name);
  const faults = [];
  try {
    const { Offices } = await api('platform/offices.js');
    const agency = await server.app.get(Offices).of(all.agency);
    const [{ state }] = (await client.query(FILE)).rows;
    const { counts, leaks } = await decisions({ trials, state, agency });
    faults.push(...leaks);
    const people = await peopleOf(server, client, all.agency);
    const asked = await outside(server, people, faults);
    const papers = await metadata(server, client, people, faults);
    const lines = [
      `${trials} random decisions: ${counts.published} published, ${counts.minor} of minors refused, ${counts.named} refused because their words named somebody, ${counts.refused} refused otherwise; ${leaks.length} leaks in record and index`,
      `${asked} public searches by the values of ${people.length} parties, metadata of ${papers} papers; no public route serves a paper, and there is no public CSV`,
    ];
    return { trials, faults, lines };
  } finally {
    await client.end();
    await all.end(server);
  }
}
