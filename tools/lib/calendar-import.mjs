// What `npm run calendar:import` asks and says; the script itself only talks to the server.

/** A question that cannot be put to the server, in one sentence; the script ends with 2. */
export class BadUsage extends Error {}

/** Options with a value; the rest is the file. */
const OPTIONS = ['number', 'issued', 'as', 'confirm-as', 'reason', 'url'];
const FLAGS = ['preview'];

export const usage = `用法: npm run calendar:import FILE -- --number 文号 --issued 印发日期 [其他选项]
  FILE             一年的放假安排，holiday-cn 的 YYYY.json 格式: {year, papers[], days:[{name,date,isOffDay}]}
  --number         通知文号，如 国办发明电〔2026〕7号；文件中有 "number" 时可省略
  --issued         印发日期，如 2026-11-04；文件中有 "issuedOn" 时可省略
  --as             提出人账户（演示环境默认第一个系统管理员）；密码取自 ANJUAN_PASSWORD
  --confirm-as     确认人账户，须为另一人；密码取自 ANJUAN_CONFIRM_PASSWORD。不写则等待他人在“日历”页面确认
  --reason         法定节假日不全时的说明
  --preview        只显示变化，不提出
  --url            服务器地址，默认 ANJUAN_URL 或者 http://localhost:3000
退出码: 0 完成，1 被拒绝或者连接失败，2 用法错误`;

/** Reads the words after the script's name. @throws BadUsage */
export function readArguments(words) {
  const asked = { files: [] };
  for (let i = 0; i < words.length; i += 1) {
    const key = words[i].startsWith('--') ? words[i].slice(2) : undefined;
    if (key === undefined) asked.files.push(words[i]);
    else if (FLAGS.includes(key)) asked[key] = true;
    else if (!OPTIONS.includes(key)) throw new BadUsage(`没有选项 --${key}`);
    else if (words[i + 1] === undefined || words[i + 1].startsWith('--')) throw new BadUsage(`--${key} 缺少值`);
    else asked[key] = words[(i += 1)];
  }
  const { files, ...options } = asked;
  if (files.length !== 1) throw new BadUsage(files.length === 0 ? '请写明文件' : `只能导入一个文件，多出 ${files[1]}`);
  return { file: files[0], ...options };
}

/** The file's text as an object. @throws BadUsage when it is no JSON object */
export function readFile(text) {
  let value;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new BadUsage(`文件不是有效的 JSON：${error.message}`, { cause: error });
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new BadUsage('文件应为一个 JSON 对象');
  return value;
}

/** What is proposed: the notice as the server read it, with its number and day. @throws BadUsage when they are missing */
export function proposalOf(notice, asked, file) {
  const number = asked.number ?? file.number;
  const issuedOn = asked.issued ?? file.issuedOn;
  if (!number) throw new BadUsage('缺少通知文号：请写 --number 国办发明电〔2026〕7号');
  if (!issuedOn) throw new BadUsage('缺少印发日期：请写 --issued 2026-11-04');
  return { ...notice, number, issuedOn };
}

const DAY = 86_400_000;
const follows = (a, b) => Date.parse(b.day) - Date.parse(a.day) === DAY && a.works === b.works;

/** Changed days in runs: `2027-02-05 至 2027-02-11 放假`. */
export function changeLines(changes) {
  const runs = [];
  for (const change of changes) {
    const run = runs.at(-1);
    if (run && follows(run.at(-1), change)) run.push(change);
    else runs.push([change]);
  }
  return runs.map((run) => {
    const [first, last] = [run[0].day, run.at(-1).day];
    return `  ${first}${first === last ? '' : ` 至 ${last}`}　改为${run[0].works ? '上班' : '放假'}`;
  });
}

/** The preview in lines for the terminal. */
export function previewLines({ notice, changes, missingStatutory, needlessWorking }) {
  return [
    `${notice.year} 年放假安排：${notice.days.length} 天，与现行日历相比 ${changes.length} 天改变`,
    ...changeLines(changes),
    ...(missingStatutory.length > 0 ? [`  注意：法定节假日未列为放假：${missingStatutory.join('、')}`] : []),
    ...(needlessWorking.length > 0 ? [`  说明：以下工作日本来就上班：${needlessWorking.join('、')}`] : []),
  ];
}

/** A refusal in lines: what, then each fault at its place or each rule that is not met. */
export function problemLines({ detail, title, faults = [], unmet = [] }) {
  return [
    detail ?? title,
    ...faults.map(({ pointer, message }) => `  ${pointer || '/'}　${message}`),
    ...unmet.map(({ rule, says }) => `  ${rule}　${says}`),
  ];
}
