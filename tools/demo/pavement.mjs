// Case 1: a shop occupies the pavement. Inspection, correction, re-inspection, ordinary procedure, fine, bank payment.
import { photos, plainCircumstances, plainRouting, publishDecision } from './facts.mjs';

const PLACE = '天津市和平区津和小街18号门前';
const PARTY = {
  kind: 'sole-trader',
  name: '和平区津味小馆',
  idNumber: '92120101MA0DEMO011',
  representative: '赵明远',
  address: '天津市和平区津和小街18号',
  phone: '13800000018',
};
const proposal = (yuan) => ({
  facts:
    '2026年9月1日，当事人在津和小街18号门前人行道摆放桌椅四套、占用城市道路经营，占用面积约6平方米，经责令改正逾期未改正。',
  breached: ['《城市道路管理条例》第二十七条第一项'],
  basis: ['《城市道路管理条例》第四十二条'],
  reasons: '当事人系首次被立案，占用面积不足10平方米，未影响主要通行，但经责令后逾期未改，适用较低档次。',
  penalties: [{ kind: 'fine', amountFen: yuan * 100 }],
  tier: 'slight',
  circumstances: plainCircumstances,
  ...plainRouting,
});

/** Plays the case from the street to the archive. */
export async function pavement(stage, { matters }) {
  stage.title('一、占路经营：检查 → 责令改正 → 复查 → 普通程序 → 陈述申辩 → 罚款 → 银行缴款 → 归档');
  const { officer, officer2 } = stage.people;
  const officers = [officer.session.person.id, officer2.session.person.id];
  const inspection = await inspect(stage, officers, matters.pavement);
  await file(stage, officers, matters.pavement, inspection);
  await investigate(stage, officers);
  await noticeAndStatement(stage, officers);
  await decideAndFinish(stage, officers);
  return stage.id;
}

async function inspect(stage, officers, matter) {
  const recordings = await photos(stage.people.officer, 2, 100);
  const id = await stage.open(
    'officer',
    ['inspection', 'log-inspection'],
    '2026-09-01',
    {
      officers,
      certificatesShown: true,
      place: PLACE,
      matter,
      party: PARTY,
      finding: '当事人在店外人行道摆放桌椅四套经营，占用人行道约6平方米，未取得占用道路批准。',
      found: true,
      from: '10:05',
      until: '10:25',
      partySigned: true,
    },
    { recordings },
  );
  await stage.act(
    'officer',
    'order-to-correct',
    '2026-09-01',
    {
      officers,
      ordered: '立即停止占用道路，清除店外桌椅。',
      dueOn: '2026-09-03',
    },
    { recordings: await photos(stage.people.officer, 2, 110) },
  );
  await stage.act(
    'officer',
    'reinspect-uncorrected',
    '2026-09-04',
    {
      officers,
      certificatesShown: true,
      note: '复查时店外仍摆放桌椅三套，未改正。',
    },
    { recordings: await photos(stage.people.officer, 2, 120) },
  );
  return id;
}

async function file(stage, officers, matter, inspection) {
  await stage.open(
    'officer',
    ['ordinary', 'register-lead'],
    '2026-09-04',
    {
      source: 'inspection',
      matter,
      note: '检查发现当事人占用人行道经营，责令改正后逾期未改正。',
      place: PLACE,
      actOn: '2026-09-04',
      discoveredOn: '2026-09-04',
      party: PARTY,
    },
    { inspection },
  );
  await stage.act('unitHead', 'assign-lead', '2026-09-04', { officers, noInterest: true });
  await stage.act('officer', 'request-filing', '2026-09-07', {
    facts: '当事人占用人行道约6平方米经营，经责令改正逾期未改正。',
    opinion: '符合立案条件，建议立案。',
  });
  await stage.act('head', 'approve-filing', '2026-09-07', { opinion: '同意立案。' });
}

async function investigate(stage, officers) {
  await stage.act(
    'officer',
    'record-scene',
    '2026-09-08',
    {
      officers,
      certificatesShown: true,
      rightsTold: true,
      place: PLACE,
      from: '09:30',
      until: '10:10',
      findings: '店外人行道摆放方桌三张、椅子十二把，占用宽1.5米、长4米，合计6平方米，有顾客就餐。',
      partySigned: true,
    },
    { recordings: await photos(stage.people.officer, 2, 130) },
  );
  const [photo] = await photos(stage.people.officer, 1, 140);
  await stage.act('officer', 'add-evidence', '2026-09-08', {
    kind: 'audiovisual',
    title: '现场照片三张',
    proves: '当事人占用人行道经营的事实和面积',
    takenOn: '2026-09-08',
    place: PLACE,
    officers,
    digests: [photo.digest],
  });
  await stage.act(
    'officer',
    'question-party',
    '2026-09-08',
    {
      officers,
      certificatesShown: true,
      place: '街道综合执法队询问室',
      from: '14:00',
      until: '14:40',
      alone: true,
      said: '问：店外桌椅何时摆放？答：八月下旬开始摆放，收到责令改正通知后没有全部收回。',
      signed: true,
    },
    { recordings: await photos(stage.people.officer, 1, 150, 'clip') },
  );
  await stage.act(
    'officer',
    'order-correction',
    '2026-09-09',
    {
      officers,
      ordered: '立即清除店外全部桌椅，恢复道路原状。',
      dueOn: '2026-09-11',
    },
    { recordings: await photos(stage.people.officer, 2, 160) },
  );
  await stage.act(
    'officer',
    'reinspect',
    '2026-09-14',
    {
      officers,
      certificatesShown: true,
      corrected: true,
      note: '复查时店外桌椅已全部清除，道路恢复原状。',
    },
    { recordings: await photos(stage.people.officer, 2, 170) },
  );
  await stage.act('officer', 'verify-evidence', '2026-09-14', {
    items: ['1'],
    method: '与现场检查笔录、询问笔录相互印证，来源合法。',
  });
  await stage.act('officer', 'conclude-investigation', '2026-09-15', proposal(2000));
}

async function noticeAndStatement(stage, officers) {
  await stage.refused({ why: '未告知就作出决定', expect: ['NOT-01'] }, 'head', 'make-decision', '2026-09-15', {
    bank: '中国工商银行天津和平支行',
  });
  await stage.act('head', 'approve-notice', '2026-09-16', { hearingRight: false });
  await stage.act('officer', 'hand-over', '2026-09-17', {
    document: 'prior-notice',
    mode: 'direct',
    officers,
    receivedBy: '经营者',
    relation: 'self',
    place: PLACE,
    signed: true,
  });
  await stage.act('officer', 'record-statement', '2026-09-18', {
    said: '店里生意不好，已经全部收回桌椅，请求从轻处罚。',
  });
  await stage.act('officer', 'recheck-statement', '2026-09-21', {
    accepted: 'partly',
    opinion: '当事人已经改正属实，予以采纳，罚款由2000元调整为1500元；经营困难不属于法定从轻情形，不予采纳。',
  });
  await stage.act('officer', 'draft-decision', '2026-09-21', proposal(1500));
}

async function decideAndFinish(stage, officers) {
  await stage.act('head', 'make-decision', '2026-09-23', { bank: '中国工商银行天津和平支行' });
  await stage.act('officer', 'hand-over', '2026-09-24', {
    document: 'penalty-decision',
    mode: 'direct',
    officers,
    receivedBy: '经营者',
    relation: 'self',
    place: PLACE,
    signed: true,
  });
  const publish = await publishDecision(stage, ['2026-09-24', '2026-09-28', '2026-09-28'], {
    partyShown: '和平区津味小馆',
    facts: '占用城市道路经营，经责令改正逾期未改正。',
    penaltyShown: '罚款人民币1500元',
    place: '和平区津和小街',
    fullText: false,
  });
  await stage.refused(
    { why: '由拟制人自行公示', expect: ['PUB-05'], extra: { track: 'publication/1' } },
    'clerk',
    'publish',
    '2026-09-28',
    {},
  );
  await publish();
  await stage.act('clerk', 'settle-payment', '2026-09-29', {
    method: 'bank',
    amountFen: 150000,
    receipt: '津财罚2026-000118',
  });
  await stage.act('head', 'close-case', '2026-09-30', {
    ground: 'performed',
    note: '当事人已改正并缴清罚款，处罚决定执行完毕。',
  });
  await stage.act('archivist', 'archive-case', '2026-10-10', { retention: '30年', checked: true });
}
