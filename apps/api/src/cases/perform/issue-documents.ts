import { randomBytes, randomUUID } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type DocumentModel, fill, isTemplateId, templates } from '@anjuan/documents';
import {
  type Act,
  type CaseFile,
  type Party,
  type Step,
  certificateOn,
  principalOf,
  sealName,
} from '@anjuan/procedure';
import { CONFIG, type Config } from '../../platform/config.js';
import { hashOfJson, plain } from '../../platform/digest.js';
import { Vault } from '../../platform/storage/vault.js';
import type { Setting } from './act-session.js';
import type { NewParty } from './keep-parties.js';

/** A document as its act issues it. */
export interface Issued {
  readonly id: string;
  readonly template: string;
  readonly number: string;
  readonly hash: string;
  /** Public id of a paper that is served; nobody can guess it. */
  readonly proof?: string;
  readonly model: DocumentModel;
}

interface Issuing {
  readonly step: Step;
  readonly act: Act;
  /** The file after the act. */
  readonly file: CaseFile;
  readonly typed: readonly NewParty[];
}

/** Fills the documents an act issues, from the file as it stands after the act. */
@Injectable()
export class IssueDocuments {
  constructor(
    private readonly vault: Vault,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async fill(setting: Setting, issuing: Issuing): Promise<readonly Issued[]> {
    const wanted = (issuing.step.issues ?? []).filter(isTemplateId);
    if (wanted.length === 0) return [];
    const parties = await this.partiesOf(setting, issuing);
    return wanted.map((template) => this.one(setting, issuing, { template, parties }));
  }

  private one(
    setting: Setting,
    { act, file }: Issuing,
    { template, parties }: { template: string; parties: Readonly<Record<string, Party>> },
  ): Issued {
    const id = randomUUID();
    const number = act.numbers[template] ?? '';
    const { agency, holidays } = setting;
    const { district, address, phone, settings, office } = agency;
    const staff = Object.fromEntries(
      Object.values(office.staff).map((m) => {
        const certificate = certificateOn(m, act.on)?.number;
        return [m.id, { name: m.name, ...(certificate ? { certificate } : {}) }];
      }),
    );
    // Papers of an entrusted matter go out in the name of the body that entrusted it (SUB-03).
    const issuer = principalOf(office, file.dossier, act.on) ?? sealName(office, act.on);
    const head = { name: issuer, district, address, phone, codeWord: settings.codeWord };
    const track = act.track ? { track: act.track } : {};
    const { paperUrl } = this.config;
    // Without an address the public can reach no code is printed: it would lead nowhere.
    const proof = paperUrl && templates[template]?.served ? randomBytes(16).toString('base64url') : undefined;
    const page = proof ? { proof: `${paperUrl}/portal/proof/${proof}` } : {};
    const model = plain(
      fill(template, { file, act, number, office: head, parties, staff, holidays, document: id, ...track, ...page }),
    );
    return { id, template, number, hash: hashOfJson(model), model, ...(proof ? { proof } : {}) };
  }

  /** Everybody the file names, from the vault, and whom this act has just named. */
  private async partiesOf({ tx }: Setting, { file, typed }: Issuing): Promise<Readonly<Record<string, Party>>> {
    const kept = await tx.parties.ofFile(file.id);
    const ciphers = kept.flatMap(({ ref, cipher }) => (cipher ? [[ref, cipher] as const] : []));
    const opened = await this.vault.openEach<Party>(tx.keys, ciphers);
    return Object.fromEntries([...opened, ...typed.map(({ ref, value }) => [ref.ref, value] as const)]);
  }
}
