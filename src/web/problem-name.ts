/** Everything that can stand in the way of an answer. Words for people are here, statuses in `http/problems`. */
export type ProblemName =
  | "not-found"
  | "no-file"
  | "unreadable-body"
  | "bad-case-facts"
  | "bad-query"
  | "sign-in"
  | "foreign-host"
  | "cross-site"
  | "too-large"
  | "too-many-files"
  | "cannot-join"
  | "fault";
