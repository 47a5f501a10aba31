import type { RequestDeps } from "#cases/requests/request-deps.ts";

/** The process has ended in the middle of something. */
export class Crash extends Error {
  override name = "Crash";
}

/** The post takes nothing just now; the process lives on. */
export class PostDown extends Error {
  override name = "PostDown";
}

/**
 * The same world for a process that may end before or after any call to a store or to the post, and does nothing
 * any more once it has. As often as that, the post takes nothing.
 */
export function crashing(deps: RequestDeps, share: number, random: () => number): RequestDeps {
  let alive = true;
  const atRisk =
    <Given extends unknown[], Answer>(call: (...given: Given) => Promise<Answer>) =>
    async (...given: Given): Promise<Answer> => {
      end(random() < share / 2);
      const answer = await call(...given);
      end(random() < share / 2);
      return answer;
    };
  const end = (now: boolean) => {
    if (now) alive = false;
    if (!alive) throw new Crash("power cut");
  };
  const { requests, storage, post } = deps;
  return {
    ...deps,
    requests: {
      ...requests,
      add: atRisk(requests.add),
      replace: atRisk(requests.replace),
      get: atRisk(requests.get),
      due: atRisk(requests.due),
    },
    storage: {
      ...storage,
      records: {
        ...storage.records,
        get: atRisk(storage.records.get),
        replace: atRisk(storage.records.replace),
      },
    },
    post: {
      take: async (parcel) => {
        if (random() < share) throw new PostDown("no network");
        await atRisk(post.take)(parcel);
      },
    },
  };
}
