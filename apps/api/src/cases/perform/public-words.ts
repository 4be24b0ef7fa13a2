import { Injectable } from '@nestjs/common';
import {
  type Act,
  type CaseFile,
  type Party,
  type Procedure,
  type Rule,
  bornOnOf,
  numberKind,
} from '@anjuan/procedure';
import { ogi, pipl } from '@anjuan/statute';
import type { Tx } from '../../platform/persistence/tx.js';
import { Vault } from '../../platform/storage/vault.js';
import { refusal } from './refusals.js';

/** Tracks whose words go to the public. */
const PUBLIC: ReadonlySet<string> = new Set(['publication', 'other-publication']);

/** The file knows a person by a masked label only; whether words name the person can be told where the values are. */
const notNamed: Rule = {
  id: 'PUB-04',
  name: 'party-not-named-in-words',
  force: 'bars',
  about: 'input',
  articles: [ogi(15), pipl(25), pipl(28)],
  says: {
    zh: '公示的文字中不得出现自然人的姓名、证件号码、电话、住址、出生日期',
    en: 'What is published names nobody: no name of a person, no number, telephone, address or day of birth',
  },
  holds: () => false,
};

/** Keeps a natural person's values out of everything typed for the public. @article PIPL-2021/25 */
@Injectable()
export class PublicWords {
  constructor(private readonly vault: Vault) {}

  /** @throws Refused with PUB-04 when the words of an act, or of the draft it puts before the public, name a person */
  async check(tx: Tx, file: CaseFile, { procedure, act }: { procedure: Procedure; act: Act }): Promise<void> {
    if (!PUBLIC.has(procedure.kind)) return;
    const step = procedure.rows.find((row) => row.step.id === act.step)?.step;
    const kept = await tx.parties.ofFile(file.id);
    const ciphers = kept.flatMap(({ ref, cipher }) => (cipher ? [[ref, cipher] as const] : []));
    const parties = [...(await this.vault.openEach<Party>(tx.keys, ciphers)).values()];
    const words = textsIn([act.input, act.track ? file.tracks[act.track]?.dossier : undefined]);
    if (step && namesSomebody(words, parties))
      throw refusal(procedure, step, { ok: false, why: 'rules', stage: act.from, unmet: [notNamed] });
  }
}

const plain = (text: string): string => text.normalize('NFKC').replace(/[\s\p{Pd}]/gu, '').toLowerCase(); // prettier-ignore

/** Whether any of the texts names one of the people; the name a unit or a trader is published by is no fault. */
export function namesSomebody(texts: readonly string[], parties: readonly Party[]): boolean {
  const shown = parties.filter(({ kind }) => kind !== 'person').map(({ name }) => plain(name));
  const said = texts.map((text) => shown.reduce((rest, name) => rest.replaceAll(name, ' '), plain(text)));
  return parties.flatMap(secretsOf).some((secret) => said.some((text) => text.includes(plain(secret))));
}

/** What is somebody's own: all of a person's values, and of a trader or a unit those of the people behind it. */
export function secretsOf(party: Party): readonly string[] {
  const { kind, name, idNumber = '', representative, address, phone } = party;
  const own = kind === 'person' ? [name, idNumber, address] : numberKind(idNumber) === 'citizen' ? [idNumber] : [];
  const all = [...own, representative, phone, ...daysOf(bornOnOf(party))];
  return all.filter((text): text is string => text !== undefined && plain(text).length > 1);
}

function daysOf(day: string | undefined): readonly string[] {
  if (!day) return [];
  const [year, month, date] = day.split('-').map(Number);
  return [day, day.replaceAll('-', '/'), day.replaceAll('-', '.'), `${year}年${month}月${date}日`];
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
