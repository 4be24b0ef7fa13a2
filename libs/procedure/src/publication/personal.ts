const patterns = [
  /\d{17}[\dXx]/u, // identity number
  /(?<!\d)\d{15}(?!\d)/u, // old identity number
  /(?<!\d)1[3-9]\d{9}(?!\d)/u, // mobile phone
  /(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/u, // telephone
  /(?<!\d)\d{16,19}(?!\d)/u, // account
  /[\u4e00-\u9fa5][A-Z][A-Z0-9·]{0,1}[A-Z0-9]{5,6}/u, // number plate
];

/** Whether a text holds a number that points to a person; full-width digits count. */
export function personalStrings(text: string): boolean {
  const plain = text.normalize('NFKC').replace(/(?<=\d)[\s-](?=\d)/gu, '');
  return patterns.some((p) => p.test(plain));
}

/** Whether a place names a door, a building or a room. */
export function namesDoor(place: string): boolean {
  return /[\d一二三四五六七八九十百甲乙丙丁]+\s*(?:号|號|楼|栋|幢|门|室|层|单元|户)/u.test(place.normalize('NFKC'));
}
