import type { access as chinese } from './access.zh';

/** Words of the journal of accesses. */
export const access: Record<'action', Record<keyof typeof chinese.action, string>> &
  Record<Exclude<keyof typeof chinese, 'action'>, string> = {
  title: 'Accesses',
  none: 'Nobody has looked at this case yet.',
  chained:
    'Each look, search, download and export is sealed in the agency’s journal; no entry can be changed or removed.',
  more: 'Show earlier accesses',
  from: 'from {address} · {agent}',
  purpose: 'Purpose: {purpose}',
  refused: 'refused ({status})',
  failed: 'not completed ({status})',
  action: {
    caseRead: 'Read the case',
    caseSimilar: 'Read similar cases',
    caseExport: 'Exported the case file',
    partyUnmask: 'Read a party’s full details',
    journalRead: 'Read the journal',
    journalVerify: 'Verified the chain',
    evaluationRead: 'Read the evaluation',
    documentList: 'Read the list of documents',
    documentRead: 'Read a document',
    documentDownload: 'Downloaded a document',
    evidenceRead: 'Read a file of evidence',
    evidenceFacts: 'Read the custody chain of a file',
    evidenceThumbnail: 'Saw a thumbnail',
    accessRead: 'Read the accesses',
    retentionRead: 'Read the term of retention',
    other: 'Other access ({action})',
  },
};
