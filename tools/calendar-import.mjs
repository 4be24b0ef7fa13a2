// npm run calendar:import FILE: one year's holiday notice, proposed by one administrator and confirmed by another.
import fs from 'node:fs';
import { Person, Refusal } from './demo/client.mjs';
import {
  BadUsage,
  previewLines,
  problemLines,
  proposalOf,
  readArguments,
  readFile,
  usage,
} from './lib/calendar-import.mjs';

const { env } = process;

/** Signs somebody in: the account named, or on a demonstration server one of its own administrators. */
async function signIn(base, username, password) {
  const demo = await (await fetch(`${base}/api/demo-accounts`)).json();
  const admins = demo.filter(({ roles }) => roles.includes('system-admin'));
  const account = username ? demo.find((one) => one.username === username) : admins[0];
  const name = username ?? account?.username;
  const secret = password ?? account?.password;
  if (!name) throw new BadUsage('请用 --as 写明提出人账户');
  if (!secret) throw new BadUsage(`缺少 ${name} 的密码（环境变量）`);
  return new Person(base, name, secret).signIn();
}

async function confirm(base, asked, id) {
  const other = await signIn(base, asked['confirm-as'], env.ANJUAN_CONFIRM_PASSWORD);
  await other.act(id, 'confirm-holiday-notice', { input: {} });
  console.log(`已由 ${other.session.person.name} 确认，日历生效；跨年期限随后逐案重算。`);
}

async function run(asked) {
  const base = (asked.url ?? env.ANJUAN_URL ?? `http://localhost:${env.PORT ?? 3000}`).replace(/\/$/, '');
  const file = readFile(fs.readFileSync(asked.file, 'utf8'));
  const admin = await signIn(base, asked.as, env.ANJUAN_PASSWORD);
  const preview = await (await admin.send('POST', '/api/calendars/preview', file)).json();
  console.log(previewLines(preview).join('\n'));
  if (asked.preview) return;
  if (asked['confirm-as'] === admin.username) throw new BadUsage('确认人须为提出人以外的另一名系统管理员');
  const reasons = asked.reason ? { 'HSE-84': asked.reason } : {};
  const input = proposalOf(preview.notice, asked, file);
  const { case: opened } = await admin.open('calendar-year', 'propose-holiday-notice', { input, reasons });
  console.log(`已由 ${admin.session.person.name} 提出（${input.number}），档案 ${base}/cases/${opened.line.id}`);
  if (asked['confirm-as']) await confirm(base, asked, opened.line.id);
  else console.log('等待另一名系统管理员在“日历”页面确认。');
}

/** What went wrong, and how the script ends. */
function failed(error) {
  if (error instanceof BadUsage) return [2, [error.message, '', usage]];
  if (error instanceof Refusal) return [1, problemLines(error.problem)];
  if (error.code === 'ENOENT') return [2, [`没有文件 ${error.path}`]];
  if (error.cause) return [1, [`无法连接服务器：${error.cause.code ?? error.cause.message}`]];
  if (error instanceof SyntaxError) return [1, ['该地址不是案卷服务器']];
  throw error;
}

try {
  if (process.argv.includes('--help')) console.log(usage);
  else await run(readArguments(process.argv.slice(2)));
} catch (error) {
  const [code, lines] = failed(error);
  console.error(lines.join('\n'));
  process.exitCode = code;
}
