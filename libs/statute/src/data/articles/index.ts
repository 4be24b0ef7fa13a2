import * as city from './city.js';
import { civilProcedure } from './civil-procedure.js';
import { coercionLaw } from './coercion-law.js';
import * as environment from './environment.js';
import type { Gists } from './gist.js';
import * as guidance from './guidance.js';
import * as information from './information.js';
import { ministryOrder55 } from './order-55.js';
import { penaltyLaw } from './penalty-law.js';
import { penaltyLaw2017 } from './penalty-law-2017.js';
import * as planning from './planning.js';
import * as remedies from './remedies.js';
import * as supervision from './supervision.js';

/** Gists by instrument, then by article. */
export const gists: Readonly<Record<string, Gists>> = {
  'APL-2021': penaltyLaw,
  'APL-2017': penaltyLaw2017,
  'ACL-2011': coercionLaw,
  'ARL-2023': remedies.reconsideration,
  'ALL-2017': remedies.litigation,
  'SPC-ALL-2018': remedies.litigationInterpretation,
  'SPC-HEAD-2020': remedies.courtAttendance,
  'COMPENSATION-2012': remedies.stateCompensation,
  'CPL-2023': civilProcedure,
  'URPL-2019': planning.planningLaw,
  'PLAN-DISCRETION-2012': planning.planningDiscretionGuide,
  'TJ-PLAN': planning.tianjinPlanning,
  'SPC-5-2013': planning.demolitionReply,
  'MOHURD-55-2022': ministryOrder55,
  'SC-118-2018': guidance.threeSystems,
  'CPC-37-2015': guidance.cityReform,
  'SC-54-2024': guidance.enterpriseInspections,
  'CREDIT-REPAIR-2026': guidance.creditRepair,
  'NM-THREE-2020': guidance.innerMongolia,
  'OGI-2019': information.informationDisclosure,
  'PIPL-2021': information.personalInformation,
  'ARCHIVES-2020': information.archivesLaw,
  'ARCHIVES-REG-2024': information.archivesRegulation,
  'ESIGN-2019': information.electronicSignature,
  'HOLIDAYS-2024': information.holidayMeasures,
  'TJ-SUP-2014': supervision.tianjinSupervision,
  'SUP-825': supervision.supervisionRegulation,
  'CRIME-TRANSFER-2020': supervision.crimeTransfer,
  'FINE-COLLECTION-1997': supervision.fineCollection,
  'ENV-PENALTY-2023': supervision.environmentPenalty,
  'ECO-CODE-2026': environment.environmentCode,
  'AIR-2018': environment.airLaw,
  'NOISE-2021': environment.noiseLaw,
  'SOLID-2020': environment.solidWasteLaw,
  'CDW-2005': environment.constructionWaste,
  'CITY-LOOK-2017': city.cityAppearance,
  'CITY-ROAD-2019': city.cityRoad,
  'CITY-GREEN-2017': city.cityGreening,
  'PROPERTY-2018': city.propertyManagement,
  'TJ-STREET-2014': city.tianjinStreet,
  'TJ-LOOK': city.tianjinAppearance,
  'TJ-CIVIL': city.tianjinCivilised,
  'TJ-CITY': city.tianjinCity,
  'TJ-HERITAGE': city.tianjinHeritage,
  'TJ-ADS-2007': city.tianjinAdvertising,
  'TJ-WASTE-2020': city.tianjinWaste,
  'TJ-FUNERAL': city.tianjinFuneral,
  'TJ-AIR': city.tianjinAir,
  'TJ-PLATFORM-2020': city.tianjinPlatform,
  'TJ-CAP-1996': city.tianjinCaps,
};
