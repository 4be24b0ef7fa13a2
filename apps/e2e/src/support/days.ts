const CIVIL = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });

/** Civil date at the office so many days ago; a negative number looks ahead. */
export const daysAgo = (days: number): string => CIVIL.format(new Date(Date.now() - days * 86_400_000));
