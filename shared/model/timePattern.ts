/** A time of day: hh:mm. */
export const timePattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
