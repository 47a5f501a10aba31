import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { ListCursorError } from "#storage/list-cursor.ts";
import type { ProblemName } from "#web/problem-name.ts";
import { problemPage } from "#web/problem-page.ts";
import type { AppEnv } from "./app-env.ts";

/** Everything that a request can meet instead of an answer, with the status that it becomes. */
export const problems = {
  "not-found": { status: 404, title: "There is nothing here" },
  "no-file": { status: 400, title: "The request holds no file" },
  "unreadable-body": { status: 400, title: "The body is not what its content type says" },
  "bad-case-facts": { status: 400, title: "The facts about the case cannot be used" },
  "bad-query": { status: 400, title: "The address has a value that cannot be used" },
  "sign-in": { status: 401, title: "This needs a signed-in caseworker" },
  "foreign-host": { status: 403, title: "This address is not served here" },
  "cross-site": { status: 403, title: "The request was sent from another site" },
  "too-large": { status: 413, title: "The file is larger than the office takes" },
  "too-many-files": { status: 413, title: "The request holds more files than are taken at once" },
  "cannot-join": { status: 422, title: "Only JPEG and PNG pictures can be joined to one certificate" },
  fault: { status: 500, title: "Something went wrong on our side" },
} as const satisfies Record<ProblemName, { status: ContentfulStatusCode; title: string }>;

/** What went wrong. `faults` names fields and rules, never the values that were sent. */
export interface Problem {
  kind: ProblemName;
  faults?: { field: string; rule: string }[];
}

/** A problem as RFC 9457 writes it. */
export interface ProblemDetails extends Omit<Problem, "kind"> {
  type: `urn:underlag:problem:${ProblemName}`;
  title: string;
  status: number;
}

export function problemDetails({ kind, ...more }: Problem): ProblemDetails {
  return { type: `urn:underlag:problem:${kind}`, ...problems[kind], ...more };
}

/** Answers with a problem: as a page to a person, as problem+json to a program. */
export function answerProblem(c: Context<AppEnv>, problem: Problem) {
  const { status } = problems[problem.kind];
  if (wantsPage(c)) return c.html(problemPage(problem.kind, c.var.frame), status);
  return c.body(JSON.stringify(problemDetails(problem)), status, { "content-type": "application/problem+json" });
}

/** The kind of problem that a thrown error is. All that is not named here is a fault of our own. */
export function problemOf(error: unknown): ProblemName {
  if (error instanceof ListCursorError) return "bad-query";
  if (error instanceof HTTPException) return byStatus[error.status] ?? "fault";
  return "fault";
}

const byStatus: Partial<Record<number, ProblemName>> = {
  400: "unreadable-body",
  401: "sign-in",
  404: "not-found",
  413: "too-large",
};

function wantsPage(c: Context): boolean {
  return !c.req.path.startsWith("/api/") && (c.req.header("accept") ?? "").includes("text/html");
}
