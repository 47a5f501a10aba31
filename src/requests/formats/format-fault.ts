/** What keeps a request from being written in a format, or an answer from being read: a place and a rule, never a value. */
export interface FormatFault {
  field: string;
  rule: string;
}
