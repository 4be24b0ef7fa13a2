export { confirmHolidayNotice } from './confirm-holiday-notice/index.js';
export { proposeHolidayNotice } from './propose-holiday-notice/index.js';
export { rejectHolidayNotice } from './reject-holiday-notice/index.js';
