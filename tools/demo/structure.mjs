// Case 3: an illegal structure of 12.5 m². Review returned once, hearing held, decision, self-demolition, publication, evaluation.
import { checklist, photos, plainCircumstances, plainRouting, publishDecision } from './facts.mjs';

const PLACE = '天津市和平区津和小街31号楼1门101室南侧';
const PARTY = {
  kind: 'person',
  name: '孙立䶮',
  idNumber: '12010119680506001X',
  address: '天津市和平区津和小街31号楼1门101室',
  phone: '13700000031',
  bornOn: '1968-05-06',
};
/** The track on which the structure is dealt with. */
const structureTrack = { track: 'demolition/1' };
const proposal = (extra = '') => ({
  facts: `2026年5月，当事人未取得建设工程规划许可证，在津和小街31号楼1门101室南侧搭建砖混结构平房一间，建筑面积12.5平方米。${extra}`,
  breached: ['《中华人民共和国城乡规划法》第四十条第一款'],
  basis: ['《中华人民共和国城乡规划法》第六十四条'],
  reasons:
    '规划主管部门书面认定该建设无法采取改正措施消除对规划实施的影响，应当限期拆除；建设处于初期，当事人配合调查，不并处罚款。',
  penalties: [{ kind: 'demolition-order', content: '责令自送达之日起十五日内自行拆除违法建设12.5平方米' }],
  circumstances: plainCircumstances,
  ...plainRouting,
  thirdPartyRights: true,
});

/** Plays the case from the complaint to the supervisor's sheet. */
export async function structure(stage, { matters }) {
  stage.title(
    '三、违法建设（12.5㎡）：审核退回补证 → 新草案审核同意 → 听证 → 决定 → 自行拆除测量 → 公示 → 归档 → 评查',
  );
  const { officer, officer2 } = stage.people;
  const officers = [officer.session.person.id, officer2.session.person.id];
  await fileAndInvestigate(stage, officers, matters.structure);
  await earlyReview(stage, officers);
  await hearing(stage, officers);
  await reviewAndDecide(stage);
  await demolishAndClose(stage, officers);
  await evaluate(stage);
  return stage.id;
}

async function fileAndInvestigate(stage, officers, matter) {
  const { officer } = stage.people;
  await stage.open('clerk', ['ordinary', 'register-lead'], '2026-06-01', {
    source: 'complaint',
    matter,
    note: '居民反映31号楼南侧有人搭建平房，遮挡采光。',
    place: PLACE,
    actOn: '2026-05-20',
    discoveredOn: '2026-06-01',
    party: PARTY,
  });
  await stage.act('unitHead', 'assign-lead', '2026-06-01', { officers, noInterest: true });
  await stage.act(
    'officer',
    'record-scene',
    '2026-06-02',
    {
      officers,
      certificatesShown: true,
      rightsTold: true,
      place: PLACE,
      from: '09:00',
      until: '10:00',
      findings: '楼南侧搭建砖混平房一间，长5.0米、宽2.5米，面积12.5平方米，未封顶，现场未能出示规划许可。',
      partySigned: true,
    },
    { recordings: await photos(officer, 2, 300) },
  );
  await stage.act('officer', 'request-filing', '2026-06-03', {
    facts: '未取得规划许可搭建平房12.5平方米。',
    opinion: '建议立案。',
  });
  await stage.act('head', 'approve-filing', '2026-06-04', { opinion: '同意立案。' });
  await stage.act(
    'officer',
    'order-correction',
    '2026-06-05',
    { officers, ordered: '立即停止建设。', dueOn: '2026-06-08' },
    { recordings: await photos(officer, 2, 310) },
  );
  await stage.act(
    'officer',
    'order-stop',
    '2026-06-05',
    { plot: 'urban', structure: 'planning', officers, ordered: '立即停止在31号楼南侧的建设。' },
    { recordings: await photos(officer, 2, 315) },
  );
  await addEvidence(stage, officers, '2026-06-05', {
    kind: 'audiovisual',
    title: '现场照片和测量照片',
    proves: '违法建设的位置、结构和面积',
    seed: 320,
  });
  await stage.act(
    'officer',
    'question-party',
    '2026-06-08',
    {
      officers,
      certificatesShown: true,
      place: '街道综合执法队询问室',
      from: '14:00',
      until: '15:10',
      alone: true,
      said: '问：何时开始搭建，是否办理规划许可？答：五月二十日开始，没有办理。',
      signed: true,
    },
    { recordings: await photos(officer, 1, 330, 'clip') },
  );
  await stage.act('officer', 'verify-evidence', '2026-06-10', {
    items: ['1'],
    method: '与现场勘验笔录、询问笔录相互印证。',
  });
  await stage.act('officer', 'conclude-investigation', '2026-06-12', proposal());
}

async function addEvidence(stage, officers, on, { kind, title, proves, seed }) {
  const [photo] = await photos(stage.people.officer, 1, seed);
  await stage.act('officer', 'add-evidence', on, {
    kind,
    title,
    proves,
    takenOn: on,
    place: PLACE,
    officers,
    checkedAgainstOriginal: true,
    digests: [photo.digest],
  });
}

async function earlyReview(stage, officers) {
  const early = { note: '拟作出限期拆除决定，提请告知前审核。' };
  await stage.act('officer', 'submit-for-pre-review', '2026-06-12', early);
  await stage.act('reviewer', 'return-from-pre-review', '2026-06-16', {
    items: checklist({ facts: '缺少规划主管部门关于能否改正的书面认定。' }),
    reasons: '事实认定证据不足，请补充规划认定意见后再送审。',
  });
  const authority = '市规划和自然资源局和平分局';
  await stage.act('officer', 'ask-planning-opinion', '2026-06-16', { authority }, structureTrack);
  const opinion = {
    number: '规资和认〔2026〕18号',
    correctable: false,
    says: '该建设侵占公共通道，无法采取改正措施消除对规划实施的影响。',
  };
  await stage.act('officer', 'record-planning-opinion', '2026-06-26', opinion, structureTrack);
  await stage.act(
    'officer',
    'find-uncorrectable',
    '2026-06-26',
    { removable: true, reasons: '依规划主管部门书面认定，无法改正，能够拆除。' },
    structureTrack,
  );
  await addEvidence(stage, officers, '2026-06-26', {
    kind: 'documentary',
    title: '规划主管部门书面认定意见',
    proves: '该建设无法采取改正措施消除影响',
    seed: 340,
  });
  await stage.act('officer', 'verify-evidence', '2026-06-29', {
    items: ['2'],
    method: '向规划主管部门核实，原件与复印件一致。',
  });
  await stage.act(
    'officer',
    'conclude-investigation',
    '2026-07-01',
    proposal('规划主管部门于2026年6月26日书面认定无法改正。'),
  );
  await stage.act('officer', 'submit-for-pre-review', '2026-07-01', early);
  await stage.act('reviewer', 'pass-pre-review', '2026-07-03', {
    items: checklist(),
    reasons: '补充认定意见后事实清楚、证据充分，同意按程序告知。',
  });
}

async function hearing(stage, officers) {
  await stage.act('head', 'approve-notice', '2026-07-06', { hearingRight: true });
  await stage.act('officer', 'hand-over', '2026-07-07', {
    document: 'prior-notice',
    mode: 'direct',
    officers,
    receivedBy: '当事人',
    relation: 'self',
    place: PLACE,
    signed: true,
  });
  await stage.act('officer', 'request-hearing', '2026-07-09', { asks: '要求听证，认为房屋用于堆放杂物，不影响规划。' });
  await stage.act('unitHead', 'schedule-hearing', '2026-07-10', {
    heldOn: '2026-07-24',
    place: '街道办事处三楼会议室',
    presider: stage.people.presider.session.person.id,
    open: true,
  });
  await stage.act(
    'presider',
    'hold-hearing',
    '2026-07-24',
    {
      agents: 1,
      record: '调查人员出示现场勘验笔录、照片、规划认定意见；当事人及代理人质证并陈述意见。',
      opinion: '事实清楚，证据合法，拟处理意见适当。',
      signed: true,
    },
    { recordings: await photos(stage.people.presider, 1, 350, 'whole') },
  );
}

async function reviewAndDecide(stage) {
  await stage.act('officer', 'draft-decision', '2026-07-27', proposal('听证中当事人对面积、结构无异议。'));
  await stage.act('officer', 'submit-for-legal-review', '2026-07-28', { note: '听证结束，提请法制审核。' });
  const approve = { items: checklist(), reasons: '程序合法，证据充分，适用法律准确，同意。' };
  await stage.act('reviewer', 'pass-legal-review', '2026-07-31', approve);
  await stage.act('officer', 'draft-decision', '2026-08-03', proposal('当事人已自行停止建设。'));
  await stage.refused({ why: '法制审核同意的是旧草案', expect: ['REV-01'] }, 'head', 'make-decision', '2026-08-03', {});
  await stage.act('officer', 'submit-for-legal-review', '2026-08-03', { note: '草案事实部分有补充，重新提请审核。' });
  await stage.act('reviewer', 'pass-legal-review', '2026-08-04', approve);
  const attendees = ['head', 'deputy', 'unitHead'].map((who) => stage.people[who].session.person.id);
  await stage.act('head', 'deliberate', '2026-08-05', {
    attendees,
    opinions: '参会人员均同意限期拆除。',
    conclusion: '作出限期拆除决定。',
  });
  await stage.act('head', 'make-decision', '2026-08-06', {});
}

async function demolishAndClose(stage, officers) {
  await stage.act('officer', 'hand-over', '2026-08-07', {
    document: 'penalty-decision',
    mode: 'direct',
    officers,
    receivedBy: '当事人',
    relation: 'self',
    place: PLACE,
    signed: true,
  });
  const term = { dueOn: '2026-08-22', plannedAreaTenthsM2: 125 };
  await stage.act('officer', 'start-demolition', '2026-08-07', term, structureTrack);
  const publish = await publishDecision(stage, ['2026-08-12', '2026-08-13', '2026-08-14'], {
    partyShown: '孙××',
    facts: '未取得建设工程规划许可证进行建设，面积12.5平方米。',
    penaltyShown: '限期拆除',
    place: '和平区津和小街',
    fullText: false,
  });
  await publish();
  await stage.act(
    'officer',
    'measure-self-demolition',
    '2026-08-20',
    {
      officers,
      certificatesShown: true,
      sites: 1,
      rooms: 1,
      areaTenthsM2: 125,
      note: '当事人已自行拆除，现场清理完毕，测量12.5平方米。',
    },
    { ...structureTrack, recordings: await photos(stage.people.officer, 2, 360) },
  );
  await stage.act(
    'officer',
    'reinspect',
    '2026-08-21',
    {
      officers,
      certificatesShown: true,
      corrected: true,
      note: '复查现场，违法建设已拆除，未再建设。',
    },
    { recordings: await photos(stage.people.officer, 2, 370) },
  );
  await stage.act('head', 'close-case', '2026-08-24', {
    ground: 'performed',
    note: '当事人自行拆除，处罚决定执行完毕。',
  });
  await stage.act('archivist', 'archive-case', '2026-08-28', { retention: '永久', checked: true });
}

async function evaluate(stage) {
  const { findings } = await stage.people.supervisor.get(`/api/cases/${stage.id}/evaluation`);
  const verdicts = findings.map((f) => ({
    item: f.id,
    verdict: f.machine === 'human' ? 'pass' : f.machine,
    ...(f.machine === 'human' ? { reason: '人工阅卷，符合要求。' } : {}),
  }));
  await stage.act('supervisor', 'evaluate-file', '2026-09-01', { verdicts });
}
