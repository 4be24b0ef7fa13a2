export { type AgencyStart, useAgency } from './use-agency';
