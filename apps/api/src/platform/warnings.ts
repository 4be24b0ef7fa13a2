import type { ServerWarning } from '@anjuan/contract';
import type { Config } from './config.js';

/** What is set so that something will not work as people expect; said at the start, and by the server's health. */
export function warningsOf({ paperUrl }: Pick<Config, 'paperUrl'>): readonly ServerWarning[] {
  return paperUrl ? [] : ['no-public-url'];
}

/** The same in words for the one who starts the server. */
export const warningTexts: Readonly<Record<ServerWarning, string>> = {
  'no-public-url':
    'PUBLIC_URL is not set, or names this machine only: papers are printed WITHOUT the code that leads to their proof. ' +
    'Set it to the address under which the public reaches this server. ' +
    '未设置对外网址 PUBLIC_URL：制发的文书不印核验二维码。',
};
