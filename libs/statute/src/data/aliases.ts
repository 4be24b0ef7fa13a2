/** Short names in daily use of instruments that are long to write, and of texts that are gone. */
export const aliases: Readonly<Record<string, readonly string[]>> = {
  'AIR-2018': ['大气法', '大气污染防治法'],
  'SOLID-2020': ['固废法', '固体废物污染环境防治法'],
  'NOISE-2021': ['噪声法', '噪声污染防治法'],
  'ECO-CODE-2026': ['生态环境法典', '环境法典'],
  'URPL-2019': ['规划法'],
  'CITY-LOOK-2017': ['国务院市容条例'],
};

/** Texts that were gone before ours came, with their last day: naming one is naming repealed law. */
export const gone: readonly (readonly [name: string, lastDay: string])[] = [
  ['环境噪声污染防治法', '2022-06-04'],
  ['建设行政处罚程序暂行规定', '2022-04-30'],
  ['环境行政处罚办法', '2023-06-30'],
];

/** Instruments of the rank of a rule made by the government of Tianjin; ranks of older texts are from memory. */
export const tianjinRules: readonly string[] = ['TJ-STREET-2014', 'TJ-ADS-2007', 'TJ-CITY'];
