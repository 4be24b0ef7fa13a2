import { cite, tjsup } from '@anjuan/statute';
import { Choice, Line, optionsOf } from '../../../kernel/field.js';
import { type Rule, inputRule, rule } from '../../../kernel/rule.js';
import { step } from '../../../kernel/step.js';
import { type UploadKind, missingOnPlatform, uploadKinds } from '../../acts.js';
import type { PlatformDossier } from '../../dossier.js';

export class UploadToPlatformInput {
  @Choice({ zh: '归集类别', en: 'Kind' }, optionsOf(uploadKinds)) kind: UploadKind;
  @Line({ zh: '平台回执编号', en: 'Receipt of the platform' }, { max: 100 }) receipt: string;
}

const articles = [tjsup(6), tjsup(18), cite('TJ-PLATFORM-2020')];

const somethingToUpload: Rule<PlatformDossier> = rule({
  id: 'STA-04',
  name: 'something-to-upload',
  force: 'bars',
  articles,
  says: {
    zh: '有尚未归集的处罚、强制、检查信息',
    en: 'A penalty, a measure or an inspection is not on the platform yet',
  },
  holds: ({ file }) => missingOnPlatform(file).length > 0,
});

const kindOnFile: Rule<PlatformDossier, UploadToPlatformInput> = inputRule({
  id: 'STA-04',
  name: 'uploaded-kind-on-file-and-missing',
  force: 'bars',
  articles,
  says: { zh: '归集的信息应当在卷且尚未归集', en: 'What is uploaded is on this file, and was not uploaded before' },
  holds: ({ file, input }) => missingOnPlatform(file).some(({ kind }) => kind === input.kind),
});

/** What was done goes to the supervision platform of the city. @article TJ-SUP-2014/18 */
export const uploadToPlatform = step<PlatformDossier, UploadToPlatformInput>({
  id: 'upload-to-platform',
  title: { zh: '归集到市执法监督平台', en: 'Upload to the platform of the city' },
  articles,
  input: UploadToPlatformInput,
  rules: [somethingToUpload, kindOnFile],
  prefill: (file) => {
    const [first] = missingOnPlatform(file);
    return first ? { kind: first.kind } : {};
  },
  apply: (dossier, { input: { kind, receipt }, on }) => ({ ...dossier, kind, receipt, on }),
});
