/** Stands in for libphonenumber-js, which class-validator imports for a check that no step uses. */
export function parsePhoneNumber(): undefined {
  return undefined;
}
