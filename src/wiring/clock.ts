/** The time of day as the machine knows it. Everything else gets its clock from here. */
export function systemClock(): Date {
  return new Date();
}
