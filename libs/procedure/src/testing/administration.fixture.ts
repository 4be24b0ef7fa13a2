import { account } from '../agency/account/table.js';
import { certificate } from '../agency/certificate/table.js';
import { delegation } from '../agency/delegation/table.js';
import { setting } from '../agency/setting/table.js';
import { type CaseFile, blankFile } from '../kernel/file.js';
import { type Doing, after, doingsOf } from './doing.fixture.js';

/** Doings on an account, a certificate, a delegation, a setting. */
export const onAccount = doingsOf(account);
export const onCertificate = doingsOf(certificate);
export const onDelegation = doingsOf(delegation);
export const onSetting = doingsOf(setting);

/** Files of administration nothing has happened to. */
export const blankAccount = () => blankFile('account-1', account.id);
export const blankCertificate = () => blankFile('certificate-1', certificate.id);
export const blankDelegation = () => blankFile('delegation-1', delegation.id);
export const blankSetting = () => blankFile('setting-1', setting.id);

/** Whoever proposes; the usual administrator when left out. */
const by = (person?: string) => (person ? { by: person } : {});

/** An account that is proposed; one that is open; one of somebody who was there before. */
export const accountProposed = (proposer?: string) => after(blankAccount(), onAccount('open-account', by(proposer)));
export const accountOpen = (...more: readonly Doing[]): CaseFile =>
  after(accountProposed(), onAccount('confirm-account'), ...more);
export const accountOf = (person: string, ...more: readonly Doing[]): CaseFile =>
  after(blankAccount(), onAccount('record-account', { input: { person } }), ...more);

/** A certificate that was recorded, and one that counts. */
export const certificateRecorded = (recorder?: string) =>
  after(blankCertificate(), onCertificate('record-certificate', by(recorder)));
export const certificateValid = (...more: readonly Doing[]): CaseFile =>
  after(certificateRecorded(), onCertificate('confirm-certificate'), ...more);

/** A delegation in force, and settings that wait. */
export const delegated = () => after(blankDelegation(), onDelegation('grant-delegation'));
export const thresholdsProposed = (proposer?: string) =>
  after(blankSetting(), onSetting('propose-thresholds', by(proposer)));
export const ownDayProposed = () => after(blankSetting(), onSetting('propose-own-day'));
export const numberingProposed = () => after(blankSetting(), onSetting('propose-numbering'));
