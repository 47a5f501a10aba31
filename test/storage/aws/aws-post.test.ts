import { once } from "node:events";
import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { openAwsPost } from "#storage/aws/open-aws-post.ts";
import { FileTakenError } from "#storage/file-key.ts";
import { letterParcel, mailParcel, messageParcel, parcelId } from "../parcels.ts";

const sentSchema = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: z.array(z.string()) }),
  Content: z.object({
    Simple: z.object({
      Subject: z.object({ Data: z.string() }),
      Body: z.object({ Text: z.object({ Data: z.string() }) }),
      Headers: z.array(z.object({ Name: z.string(), Value: z.string() })),
    }),
  }),
});

/** What SES is asked for over HTTP, by a server of this machine. The first so many calls fail. */
async function startSes(failFirst = 0) {
  const sent: z.infer<typeof sentSchema>[] = [];
  let failures = failFirst;
  const server = createServer((request, response) => {
    json(request).then((body) => {
      failures -= 1;
      if (failures < 0) sent.push(sentSchema.parse(body));
      response.writeHead(failures < 0 ? 200 : 400, { "content-type": "application/json" });
      response.end(JSON.stringify(failures < 0 ? { MessageId: "1" } : { __type: "BadRequestException" }));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => void server.close());
  const address = server.address();
  return { sent, endpoint: `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}` };
}

let kept: Map<string, Uint8Array>;
const files = {
  get: async (key: string) => {
    const bytes = kept.get(key);
    return bytes === undefined ? null : { bytes, metadata: {} };
  },
  put: async (key: string, bytes: Uint8Array) => {
    const there = kept.get(key);
    if (there !== undefined && !Buffer.from(there).equals(bytes)) throw new FileTakenError("other bytes");
    kept.set(key, bytes);
  },
};

beforeEach(() => {
  kept = new Map();
  process.env.AWS_REGION = "eu-north-1";
  process.env.AWS_ACCESS_KEY_ID = "emulator";
  process.env.AWS_SECRET_ACCESS_KEY = "emulator";
});

describe("the post on AWS", () => {
  it("sends a mail through SES once, and keeps the word that it was taken", async () => {
    const ses = await startSes();
    const post = openAwsPost({ files, mailFrom: "kontoret@office.example", endpoint: ses.endpoint });
    await post.take(mailParcel());
    await post.take(mailParcel());
    expect(ses.sent).toMatchObject([
      {
        FromEmailAddress: "kontoret@office.example",
        Destination: { ToAddresses: ["ada@vc.example"] },
        Content: {
          Simple: {
            Subject: { Data: mailParcel().subject },
            Body: { Text: { Data: mailParcel().body.text } },
            Headers: expect.arrayContaining([{ Name: "X-Entity-Ref-ID", Value: parcelId }]),
          },
        },
      },
    ]);
    expect([...kept.keys()]).toEqual([`outbox/${parcelId}.sent`]);
  });

  it("throws when SES does not take it, and sends it at the next try", async () => {
    const ses = await startSes(1);
    const post = openAwsPost({ files, mailFrom: "kontoret@office.example", endpoint: ses.endpoint });
    await expect(post.take(mailParcel())).rejects.toThrow();
    expect(kept.size).toBe(0);
    await post.take(mailParcel());
    expect(ses.sent).toHaveLength(1);
  });

  it("lays messages and letters down for the office's systems, and lets the first stand", async () => {
    const post = openAwsPost({ files, mailFrom: "kontoret@office.example" });
    await post.take(messageParcel("<m>1</m>"));
    await post.take(messageParcel("<m>2</m>"));
    await post.take(letterParcel());
    expect([...kept].map(([key, bytes]) => [key, Buffer.from(bytes).toString()])).toEqual([
      [`outbox/${parcelId}.xml`, "<m>1</m>"],
      [`outbox/${parcelId}.pdf`, "%PDF"],
    ]);
  });
});
