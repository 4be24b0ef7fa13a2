/**
 * Festivals of the lunar calendar and Qingming as month-day: Spring Festival, Qingming, Dragon Boat, Mid-Autumn. They tell the
 * statutory holidays among a notice's days off; years that are missing here have only the fixed ones told.
 * @article HOLIDAYS-2024/2
 */
export const festivals: Readonly<
  Record<string, readonly [spring: string, qingming: string, boat: string, moon: string]>
> = {
  2020: ['01-25', '04-04', '06-25', '10-01'],
  2021: ['02-12', '04-04', '06-14', '09-21'],
  2022: ['02-01', '04-05', '06-03', '09-10'],
  2023: ['01-22', '04-05', '06-22', '09-29'],
  2024: ['02-10', '04-04', '06-10', '09-17'],
  2025: ['01-29', '04-04', '05-31', '10-06'],
  2026: ['02-17', '04-05', '06-19', '09-25'],
  2027: ['02-06', '04-05', '06-09', '09-15'],
  2028: ['01-26', '04-04', '05-28', '10-03'],
  2029: ['02-13', '04-04', '06-16', '09-22'],
  2030: ['02-03', '04-05', '06-05', '09-12'],
};
