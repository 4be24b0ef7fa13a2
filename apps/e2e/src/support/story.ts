import type { CaseView } from '@anjuan/contract';
import { daysAgo } from './days.js';
import { type Office, matters } from './office.js';
import type { ActExtra } from './person.js';

/** What a story is about; the rest of a case is the same every time. */
export interface Plot {
  /** Name of the shop, by which the case is found again. */
  readonly shop: string;
  /** How many days ago the lead came in; every later act follows in its order. */
  readonly start?: number;
  readonly yuan?: number;
  /** Major social impact: legal review is due. */
  readonly social?: boolean;
  /** The notice offers a hearing. */
  readonly hearing?: boolean;
}

const PLACE = '天津市和平区津和小街18号门前';
const FOUND = '店外人行道摆放方桌三张、椅子十二把，占用道路约六平方米经营。';

export const bank = '中国工商银行天津和平支行';

/** Articles 30 to 33 as answered for the shop of a story. */
const circumstances = {
  age: 'adult',
  mind: 'able',
  remedied: false,
  coerced: false,
  confessed: false,
  merit: false,
  first: true,
  slight: false,
  noFault: false,
};

/** The draft decision of a story. */
export const proposal = ({ yuan = 1500, social = false }: Plot, extra = '') => ({
  facts: `当事人在津和小街18号门前占用城市道路经营，面积约六平方米，经责令改正后已经改正。${extra}`,
  breached: ['《城市道路管理条例》第二十七条第一项'],
  basis: ['《城市道路管理条例》第四十二条'],
  reasons: '当事人系首次被立案，占用面积较小，适用较低档次。',
  penalties: [{ kind: 'fine', amountFen: yuan * 100 }],
  tier: 'slight',
  circumstances,
  publicInterest: false,
  socialRisk: social,
  severalLegalRelations: false,
  thirdPartyRights: false,
});

/** A case brought forward through the API, chapter by chapter, on the days a real one would take. */
export class Story {
  id = '';

  constructor(
    private readonly office: Office,
    readonly plot: Plot,
  ) {}

  /** Which day of the story today is. */
  get today(): number {
    return this.plot.start ?? 40;
  }

  /** Civil date of the story's n-th day. */
  day(n: number): string {
    return daysAgo(this.today - n);
  }

  async act(who: string, step: string, n: number, input: object, extra: ActExtra = {}): Promise<void> {
    const person = await this.office.as(who);
    await person.act(this.id, step, input, { on: this.day(n), ...extra });
  }

  async view(): Promise<CaseView> {
    return (await this.office.as('officer01')).view(this.id);
  }

  private async recorded(kind: 'photo' | 'clip' = 'photo'): Promise<ActExtra> {
    const officer = await this.office.as('officer01');
    return { recordings: await officer.recordings(kind === 'photo' ? 2 : 1, kind) };
  }

  /** A lead, assigned, the scene recorded: filing may be asked for. */
  async verified(): Promise<this> {
    const officers = await this.office.pair();
    const clerk = await this.office.as('clerk01');
    const party = {
      kind: 'sole-trader',
      name: this.plot.shop,
      idNumber: '92120101MA0E2E0018',
      representative: '赵明远',
    };
    const lead = { source: 'complaint', matter: matters.pavement, note: FOUND, place: PLACE, party };
    const when = { actOn: this.day(0), discoveredOn: this.day(0) };
    this.id = await clerk.open('ordinary', 'register-lead', { ...lead, ...when }, { on: this.day(0) });
    return this.assigned(officers);
  }

  /** For a lead that was registered on the screen. */
  async assigned(officers: readonly string[]): Promise<this> {
    const scene = {
      officers,
      certificatesShown: true,
      rightsTold: true,
      place: PLACE,
      partySigned: true,
      findings: FOUND,
    };
    await this.act('unithead01', 'assign-lead', 0, { officers, noInterest: true });
    await this.act('officer01', 'record-scene', 1, { ...scene, from: '09:30', until: '10:10' }, await this.recorded());
    return this;
  }

  async filed(): Promise<this> {
    await this.verified();
    await this.act('officer01', 'request-filing', 2, { facts: FOUND, opinion: '建议立案。' });
    await this.act('head01', 'approve-filing', 3, { opinion: '同意立案。' });
    return this;
  }

  /** Everything between the filing and the end of the investigation. */
  async investigated(): Promise<this> {
    const officers = await this.office.pair();
    const photo = { kind: 'audiovisual', title: '现场照片', proves: '占用道路的事实和面积', takenOn: this.day(4) };
    const [digest] = (await this.recorded()).recordings ?? [];
    const talk = { officers, certificatesShown: true, place: '街道综合执法队询问室', alone: true, signed: true };
    const again = { officers, certificatesShown: true, corrected: true, note: '复查时桌椅已经清除。' };
    const ordered = { officers, ordered: '立即清除店外桌椅。', dueOn: this.day(7) };
    const said = { ...talk, from: '14:00', until: '14:40', said: '问：情况是否属实？答：属实，马上整改。' };
    await this.act('officer01', 'add-evidence', 4, {
      ...photo,
      place: PLACE,
      officers,
      digests: digest ? [digest.digest] : [],
    });
    await this.act('officer01', 'question-party', 5, said, await this.recorded('clip'));
    await this.act('officer01', 'order-correction', 5, ordered, await this.recorded());
    await this.act('officer01', 'reinspect', 8, again, await this.recorded());
    await this.act('officer01', 'verify-evidence', 8, { items: ['1'], method: '与现场笔录相互印证，来源合法。' });
    return this;
  }

  async concluded(): Promise<this> {
    await this.filed();
    await this.investigated();
    await this.act('officer01', 'conclude-investigation', 9, proposal(this.plot));
    return this;
  }

  async handedOver(document: string, n: number, round = 1): Promise<this> {
    const officers = await this.office.pair();
    const receipt = {
      document,
      round,
      mode: 'direct',
      officers,
      receivedBy: '经营者',
      relation: 'self',
      place: PLACE,
      signed: true,
    };
    await this.act('officer01', 'hand-over', n, receipt);
    return this;
  }

  /** The notice is served; the party may speak. */
  async noticed(): Promise<this> {
    await this.concluded();
    await this.act('head01', 'approve-notice', 10, { hearingRight: this.plot.hearing ?? false });
    return this.handedOver('prior-notice', 11);
  }

  /** The party has spoken and was answered. */
  async rechecked(): Promise<this> {
    await this.act('officer01', 'record-statement', 13, { said: '已经改正，请求从轻处罚。' });
    await this.act('officer01', 'recheck-statement', 14, { accepted: 'partly', opinion: '改正属实，已在裁量中考虑。' });
    return this;
  }

  async inReview(): Promise<this> {
    await this.noticed();
    await this.rechecked();
    await this.act('officer01', 'submit-for-legal-review', 15, { note: '提请法制审核。' });
    return this;
  }

  /** After a return: new evidence, a new draft, a new notice, and back to the reviewer. */
  async investigatedAgain(added: string, n: number): Promise<this> {
    const officers = await this.office.pair();
    const paper = { kind: 'documentary', title: '周边商户证言', proves: '占用时间', takenOn: this.day(n), officers };
    await this.act('officer01', 'add-evidence', n, { ...paper, checkedAgainstOriginal: true });
    await this.act('officer01', 'verify-evidence', n, { items: ['2'], method: '向商户核实。' });
    await this.act('officer01', 'conclude-investigation', n, proposal(this.plot, added));
    await this.act('head01', 'approve-notice', n, { hearingRight: false });
    await this.handedOver('prior-notice', n, 2);
    await this.act('officer01', 'record-waiver', n, { inWriting: true, said: '书面放弃陈述申辩。' });
    await this.act('officer01', 'submit-for-legal-review', n, { note: '补充调查完毕，重新提请审核。' });
    return this;
  }

  /** A late photo of the scene, which is act number 3: the file moves on while somebody reads it. */
  async recordingAdded(n: number): Promise<this> {
    const [photo] = (await this.recorded()).recordings ?? [];
    await this.act('officer02', 'add-recording', n, { seq: 3, kind: 'photo', digests: photo ? [photo.digest] : [] });
    return this;
  }

  /** Decided and served: the public record may be drafted. */
  async served(): Promise<this> {
    await this.noticed();
    await this.rechecked();
    await this.act('head01', 'make-decision', 16, { bank });
    return this.handedOver('penalty-decision', 17);
  }

  /** Published by three persons and paid: the case may be closed. */
  async publishedAndPaid(): Promise<this> {
    const { yuan = 1500 } = this.plot;
    const record = {
      partyShown: this.plot.shop,
      facts: '占用城市道路经营，经责令改正后已经改正。',
      penaltyShown: `罚款人民币${yuan}元`,
      place: '和平区津和小街',
      fullText: false,
    };
    const track = 'publication/1';
    await this.act('clerk01', 'draft-publication', 18, record);
    await this.act('unithead01', 'clear-publication', 18, { secrecyReviewed: true, privacyReviewed: true }, { track });
    await this.act('publisher01', 'publish', 19, {}, { track });
    const amountFen = yuan * 100;
    await this.act('clerk01', 'settle-payment', 20, { method: 'bank', amountFen, receipt: '津财罚2026-000018' });
    return this;
  }
}
