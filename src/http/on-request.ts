import type { Context } from "hono";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { AppDeps, AppEnv } from "./app-env.ts";
import { answerProblem } from "./problems.ts";

/** Finds the request that an address with `:id` names and acts on it; or answers that there is none. */
export function onRequest({ requests }: Pick<AppDeps, "requests">) {
  return (act: (c: Context<AppEnv>, record: RequestRecord) => Promise<Response> | Response) =>
    async (c: Context<AppEnv>) => {
      const record = await requests.get(c.req.param("id") ?? "");
      return record === null ? answerProblem(c, { kind: "not-found" }) : act(c, record);
    };
}
