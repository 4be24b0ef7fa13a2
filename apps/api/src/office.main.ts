import 'reflect-metadata';
import fs from 'node:fs';
import { type Founded, foundOffice } from './founding/found-office.js';
import { Clock } from './platform/clock.js';
import { readConfig } from './platform/config.js';
import { Invitations } from './platform/invitations.js';
import { Offices } from './platform/offices.js';
import { Database } from './platform/persistence/database.js';
import { prepareDatabase } from './platform/persistence/prepare-database.js';
import { asApplication } from './platform/persistence/roles.js';
import { Reader } from './platform/reads/reader.js';
import { Refused } from './platform/refused.js';
import { UnitOfWork } from './platform/unit-of-work.js';

/* Makes a district or an office out of a JSON file, in the database of DATABASE_URL: `office.main.js FILE.json [--links FILE]`. */

const print = (line: string): boolean => process.stdout.write(`${line}\n`);
const complain = (line: string): boolean => process.stderr.write(`${line}\n`);

/** The links are shown once: here, or in a file nobody else may read. */
function handOver({ links }: Founded, to: string | undefined): void {
  const lines = links.map(({ role, name, username, link, expiresAt }) =>
    [role, name, username, link, `(until ${expiresAt.toISOString()})`].join('  '),
  );
  if (!to) return void lines.forEach(print);
  fs.writeFileSync(to, `${lines.join('\n')}\n`, { mode: 0o600, flag: 'wx' });
  print(`三条一次性链接已写入 ${to}（仅本人可读）`);
}

/** @throws Refused for a file that does not fit */
async function make(contents: unknown): Promise<Founded> {
  const config = readConfig();
  // The application's own password stays as it is: a server may be running.
  const url = asApplication(config.appDatabaseUrl ?? config.databaseUrl);
  await prepareDatabase({ ...config, appDatabaseUrl: url });
  const [database, reader, clock] = [await Database.connect(url), Reader.on(url), new Clock()];
  try {
    const invitations = new Invitations(config, clock);
    return await foundOffice(
      { work: new UnitOfWork(database), offices: new Offices(reader, clock), invitations },
      contents,
    );
  } finally {
    await Promise.all([database.close(), reader.close()]);
  }
}

function failed(error: unknown): void {
  process.exitCode = 1;
  if (error instanceof Refused) {
    complain(error.facts.detail.zh);
    for (const { pointer, message } of error.facts.faults ?? []) complain(`  ${pointer}  ${message}`);
  } else if (error instanceof SyntaxError) complain(`不是 JSON 文件：${error.message}`);
  else if ((error as NodeJS.ErrnoException).code === 'ENOENT')
    complain(`没有文件 ${(error as NodeJS.ErrnoException).path}`);
  else if ((error as NodeJS.ErrnoException).code === 'EEXIST')
    complain(`链接文件已存在，未覆盖：${(error as NodeJS.ErrnoException).path}`);
  else throw error;
}

const [file, option, links] = process.argv.slice(2);
try {
  if (!file || (option !== undefined && (option !== '--links' || !links)))
    throw new SyntaxError('npm run office -- FILE.json [--links FILE]');
  const contents: unknown = JSON.parse(fs.readFileSync(file, 'utf8'));
  if (links && fs.existsSync(links)) throw Object.assign(new Error('exists'), { code: 'EEXIST', path: links });
  const founded = await make(contents);
  print(`已建立 ${founded.name}（${founded.agency}）`);
  handOver(founded, links);
} catch (error) {
  failed(error);
}
