/** Who applied; the name stays with the paper, a party's with the file. */
export const applicants = {
  party: { zh: '当事人', en: 'the party' },
  other: { zh: '其他利害关系人', en: 'another person concerned' },
};
