import { describe, expect, it, onTestFinished } from "vitest";
import { listen } from "#wiring/listen.ts";

async function listening(text: string, port: number) {
  const server = await listen(() => new Response(text), port);
  onTestFinished(server.close);
  return server;
}

describe("listen", () => {
  it("takes the next free port when the wanted one is taken", async () => {
    const first = await listening("first", 0);
    const second = await listening("second", first.port);
    expect(second.port).toBeGreaterThan(first.port);
    expect(await (await fetch(`http://127.0.0.1:${second.port}/`)).text()).toBe("second");
  });

  it("lets a request in hand finish before it ends", async () => {
    let answer: (text: string) => void = () => undefined;
    let arrived: () => void = () => undefined;
    const here = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const server = await listen(async () => {
      arrived();
      return new Response(
        await new Promise<string>((resolve) => {
          answer = resolve;
        }),
      );
    }, 0);
    const request = fetch(`http://127.0.0.1:${server.port}/`);
    await here;
    const closed = server.close();
    answer("finished");
    expect(await (await request).text()).toBe("finished");
    await closed;
    await expect(fetch(`http://127.0.0.1:${server.port}/`)).rejects.toThrow();
  });
});
