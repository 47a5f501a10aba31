import type { Parcel, Post } from "#storage/request-ports.ts";

/** A post that keeps the promise of every post, a parcel once by its id, and remembers how often it was tried. */
export interface RememberingPost extends Post {
  /** What went out, in order. */
  parcels: readonly Parcel[];
  /** Tries beyond the first, of the same step. */
  again: number;
  /** Parcels that were tried again for somebody else: that one would never have got it. */
  forAnother: readonly string[];
}

export function rememberingPost(): RememberingPost {
  const byId = new Map<string, Parcel>();
  const parcels: Parcel[] = [];
  const forAnother: string[] = [];
  const post = {
    parcels,
    forAnother,
    again: 0,
    take: async (parcel: Parcel) => {
      const first = byId.get(parcel.id);
      if (first === undefined) {
        byId.set(parcel.id, parcel);
        parcels.push(parcel);
        return;
      }
      post.again += 1;
      if (first.to !== parcel.to) forAnother.push(parcel.id);
    },
  };
  return post;
}
