/**
 * Articles of one paragraph that lists items: the number after the article means an item (第一项), not a paragraph (第一款).
 * Thus 'APL-2021/64/1' is item 1 of article 64.
 */
export const itemised: Readonly<Record<string, readonly number[]>> = {
  'APL-2021': [9, 32, 64, 68],
  'ACL-2011': [18, 40],
  'MOHURD-55-2022': [31],
  'CRIME-TRANSFER-2020': [6],
  'ARL-2023': [41],
  'CITY-ROAD-2019': [27, 42],
  'CITY-LOOK-2017': [34, 36],
  'CITY-GREEN-2017': [26],
  'ECO-CODE-2026': [1185, 1189, 1190],
  'NOISE-2021': [77, 81, 82],
  'URPL-2019': [66],
  'TJ-HERITAGE': [24],
};
