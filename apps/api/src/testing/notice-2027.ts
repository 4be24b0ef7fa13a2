import { statutoryDays } from '@anjuan/calendar';

const off = (date: string) => ({ name: '节日', date, isOffDay: true });
const working = (date: string) => ({ name: '调休', date, isOffDay: false });

/** A made-up notice of 2027. It takes a day of the December before, which is a working day until then, and one in January. */
export const notice2027 = {
  year: 2027,
  papers: ['https://www.example.cn/notice/2027'],
  days: [off('2026-12-25'), ...statutoryDays(2027).map(off), off('2027-01-04'), working('2027-02-20')],
};

/** The same as it is proposed. */
export const proposal2027 = { ...notice2027, number: '国办发明电〔2026〕9号', issuedOn: '2026-11-10' };
