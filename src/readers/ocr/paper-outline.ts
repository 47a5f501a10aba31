import type { GreyPicture } from "./grey-picture.ts";
export async function withoutSurroundings(p: GreyPicture) {
  return p;
}
