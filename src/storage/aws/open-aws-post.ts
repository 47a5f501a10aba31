import { SESv2Client } from "@aws-sdk/client-sesv2";
import type { Post } from "../request-ports.ts";
import { type AwsPostPlaces, awsPost } from "./aws-post.ts";

export interface AwsPostOptions extends Omit<AwsPostPlaces, "ses"> {
  /** Address of an emulator; the region's own when left out. */
  endpoint?: string | undefined;
}

/** Opens the post of a deployment on AWS. Its calls are not traced: they hold addresses. */
export function openAwsPost({ endpoint, ...places }: AwsPostOptions): Post {
  return awsPost({ ...places, ses: new SESv2Client(endpoint === undefined ? {} : { endpoint }) });
}
