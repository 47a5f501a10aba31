/** Who asks: the office, not a person, unless the deployment wants a name to stand there. */
export interface Office {
  /** Null where the deployment gives none: `officeName` then says what such an office is called. */
  name: string | null;
  /** Telephone or e-mail for physicians who would rather talk; null where none is given. */
  contact: string | null;
  /** Named officer; null by default, since officers have been threatened by name. */
  officer: string | null;
  /** Postal address for letters, a line each. */
  address: readonly string[];
  /** Origin of the physician's page, `https://…` without a path. */
  origin: string;
  /** Logical addresses in the message systems (RIV-TA HSA id, Norwegian HER id); null where none is used. */
  logicalAddress: string | null;
}
