// Case 2: a wall poster. Summary procedure on the spot; cash is refused, the fine is paid by code.
import { photos } from './facts.mjs';

const ON = '2026-11-21';
const PLACE = '天津市和平区津和小街7号院墙';
const PARTY = {
  kind: 'person',
  name: '钱小川',
  idNumber: '120101199203040015',
  address: '天津市和平区津河里3门',
  phone: '13900000007',
  bornOn: '1992-03-04',
};
const fine = (yuan) => ({ kind: 'fine', amountFen: yuan * 100 });

/** Plays the ticket from the wall to the batch volume. */
export async function poster(stage, { matters, expiring }) {
  stage.title('二、乱贴乱画：简易程序当场处罚 → 拒收现金 → 扫码缴款');
  const { officer, officer2 } = stage.people;
  const officers = [officer.session.person.id, officer2.session.person.id];
  await ticket(stage, officers, matters.poster, expiring);
  await pay(stage, officers);
  return stage.id;
}

async function ticket(stage, officers, matter, expiring) {
  await stage.open(
    'officer',
    ['summary', 'open-on-the-spot'],
    ON,
    {
      matter,
      facts: '当事人在津和小街7号院墙张贴招租广告四张，未经批准。',
      place: PLACE,
      actOn: ON,
      party: PARTY,
      officers,
    },
    { recordings: await photos(stage.people.officer, 2, 200) },
  );
  const eligible = {
    certain: true,
    basis: ['《天津市文明行为促进条例》第六十五条第一项'],
    reasons: '首次被查处，当场清除，适用较低档次。',
  };
  await stage.refused({ why: '当场罚款超过二百元上限', expect: ['SUM-01'] }, 'officer', 'confirm-eligible', ON, {
    ...eligible,
    penalty: fine(250),
  });
  await stage.act('officer', 'confirm-eligible', ON, { ...eligible, penalty: fine(150) });
  await stage.refused({ why: '执法证件已于前一日到期的人员', expect: ['OFF-03'] }, 'officer', 'show-certificates', ON, {
    officers: [officers[0], expiring],
    certificatesShown: true,
  });
  await stage.act('officer', 'show-certificates', ON, { officers, certificatesShown: true });
  await stage.act('officer', 'tell-and-hear', ON, {
    facts: '未经批准在公共墙面张贴广告，依据文明行为促进条例第六十五条，拟罚款150元；可以陈述申辩。',
    rightsTold: true,
    statement: '我不知道不能贴，马上清除。',
    recheck: '当场清除属实，已在裁量中考虑。',
  });
  await stage.act(
    'officer',
    'decide-on-the-spot',
    ON,
    {
      officers,
      penalty: fine(150),
      correction: '立即清除张贴的广告。',
      remedyToldReconsiderationFirst: true,
      officersSigned: true,
    },
    { recordings: await photos(stage.people.officer, 1, 210, 'clip') },
  );
  await stage.act('officer', 'hand-over-ticket', ON, { officers, signed: true });
}

async function pay(stage, officers) {
  await stage.refused({ why: '一百五十元不得当场收缴现金', expect: ['PAY-05'] }, 'officer', 'settle-in-cash', ON, {
    officers,
    ground: 'within-ceiling',
    amountFen: 15000,
    fiscalReceipt: '津财票00001',
  });
  await stage.act('officer', 'settle-payment', ON, {
    method: 'e-payment',
    amountFen: 15000,
    receipt: '缴款码2026112100018',
  });
  await stage.act('officer', 'report-to-unit', ON, { note: '当日备案' });
  await stage.act('unitHead', 'close-summary', ON, { note: '罚款已缴清，张贴物已清除。' });
  await stage.act('archivist', 'archive-summary', ON, {
    retention: '10年',
    checked: true,
    volume: '2026年简易程序第3卷',
  });
}
