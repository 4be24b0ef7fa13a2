import { instrument } from './instrument.js';

/**
 * A provision: 'APL-2021/58' (article), 'APL-2021/58/1' (paragraph), 'APL-2021/57/1/3' (item of a paragraph), or
 * 'SPC-5-2013' (the whole instrument). In an article of one paragraph that lists items, such as 64, the second number
 * is the item.
 */
export type ArticleId = string;

/**
 * The id of a provision of any instrument; without an article it is the instrument as a whole.
 * @throws RangeError on an unknown instrument
 */
export function cite(instrumentId: string, articleNo?: number, paragraph?: number, item?: number): ArticleId {
  return [instrument(instrumentId).id, articleNo, paragraph, item].filter((part) => part !== undefined).join('/');
}

/** Cites a provision of one instrument by article, paragraph and item. */
export type Citation = (articleNo: number, paragraph?: number, item?: number) => ArticleId;

const of =
  (instrumentId: string): Citation =>
  (articleNo, paragraph, item) =>
    cite(instrumentId, articleNo, paragraph, item);

/** Administrative Penalty Law, text of 2021. */
export const apl = of('APL-2021');
/** Administrative Penalty Law, text of 2017 (decisions before 2021-07-15). */
export const apl2017 = of('APL-2017');
/** Administrative Coercion Law. */
export const acl = of('ACL-2011');
/** Administrative Reconsideration Law. */
export const arl = of('ARL-2023');
/** Administrative Litigation Law. */
export const lit = of('ALL-2017');
/** Interpretation of the Administrative Litigation Law. */
export const litInterpretation = of('SPC-ALL-2018');
/** Provisions on court attendance of heads of agencies. */
export const attendance = of('SPC-HEAD-2020');
/** Civil Procedure Law (periods and service). */
export const civil = of('CPL-2023');
/** Urban and Rural Planning Law. */
export const planning = of('URPL-2019');
/** Guidance on discretion in planning penalties. */
export const planningDiscretion = of('PLAN-DISCRETION-2012');
/** Penalty procedure in housing and construction, Ministry Order 55. */
export const order55 = of('MOHURD-55-2022');
/** Numbered item of the State Council Office's guidance on the three systems. */
export const sc118: (item: number) => ArticleId = of('SC-118-2018');
/** Numbered item of the opinion on city enforcement reform. */
export const reform37: (item: number) => ArticleId = of('CPC-37-2015');
/** The opinion on inspections of enterprises, as a whole. */
export const enterpriseInspection = (): ArticleId => cite('SC-54-2024');
/** Government Information Disclosure Regulation. */
export const ogi = of('OGI-2019');
/** Personal Information Protection Law. */
export const pipl = of('PIPL-2021');
/** Archives Law. */
export const archives = of('ARCHIVES-2020');
/** Regulation implementing the Archives Law. */
export const archivesReg = of('ARCHIVES-REG-2024');
/** Electronic Signature Law. */
export const esign = of('ESIGN-2019');
/** Tianjin provisions on supervision of enforcement. */
export const tjsup = of('TJ-SUP-2014');
/** Regulation on supervision of administrative enforcement, Order 825. */
export const sup825 = of('SUP-825');
/** Provisions on transfer of suspected crimes. */
export const transferReg = of('CRIME-TRANSFER-2020');
/** Measures separating the decision and collection of fines. */
export const collection = of('FINE-COLLECTION-1997');
/** Credit repair measures, as a whole unless an article is given (its articles are not verified). */
export const credit = (articleNo?: number, paragraph?: number): ArticleId =>
  cite('CREDIT-REPAIR-2026', articleNo, paragraph);
/** Ecological Environment Code. */
export const eco = of('ECO-CODE-2026');
/** Ecological environment penalty measures. */
export const ecoPenalty = of('ENV-PENALTY-2023');
/** State Council regulation on city appearance and sanitation. */
export const cityLook = of('CITY-LOOK-2017');
/** City greening regulation. */
export const cityGreen = of('CITY-GREEN-2017');
/** National holidays. */
export const holidayRules = of('HOLIDAYS-2024');
/** State Compensation Law. */
export const compensation = of('COMPENSATION-2012');
/** Tianjin planning ordinance. */
export const tjPlanning = of('TJ-PLAN');
/** Comparator without force in Tianjin: Inner Mongolia's measures on the three systems. */
export const comparator = of('NM-THREE-2020');

/** Our own proposal, cited by the id of the rule it stands behind, 'REV-06'. @throws RangeError on a malformed id */
export function house(ruleId: string): ArticleId {
  if (!/^[A-Z]+-\d{1,3}$/.test(ruleId)) throw new RangeError(`Not a rule id: ${ruleId}`);
  return `HOUSE/${ruleId}`;
}
