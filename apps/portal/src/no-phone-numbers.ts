/** Stands in for `libphonenumber-js`: the portal validates nothing. */
export const parsePhoneNumber = (): undefined => undefined;
