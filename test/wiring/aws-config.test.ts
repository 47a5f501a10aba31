import { describe, expect, it } from "vitest";
import { readAwsConfig } from "#wiring/aws-config.ts";

const deployment = {
  UNDERLAG_BUCKET: "underlag-example-certificates",
  UNDERLAG_TABLE: "underlag-example",
  UNDERLAG_QUEUE_URL: "https://sqs.eu-north-1.amazonaws.com/000000000000/work",
  UNDERLAG_SCAN_QUEUE_URL: "https://sqs.eu-north-1.amazonaws.com/000000000000/scans",
};

describe("readAwsConfig", () => {
  it("needs the four places and nothing more", () => {
    const { storage, timeZone, limits } = readAwsConfig(deployment);
    expect(storage).toMatchObject({ bucket: deployment.UNDERLAG_BUCKET, deadLetterUrl: undefined });
    expect(timeZone).toBe("Europe/Stockholm");
    expect(limits.maxBytes).toBe(20 * 1024 * 1024);
  });

  it("takes an empty value for one that is not there", () => {
    expect(readAwsConfig({ ...deployment, UNDERLAG_MAX_PAGES: "" }).limits.maxPages).toBe(30);
  });

  it.each([
    ["UNDERLAG_BUCKET", undefined],
    ["UNDERLAG_TABLE", ""],
    ["UNDERLAG_QUEUE_URL", "work"],
    ["UNDERLAG_SCAN_QUEUE_URL", undefined],
    ["UNDERLAG_TIME_ZONE", "Mars/Olympus"],
    ["UNDERLAG_MAX_PAGES", "0"],
    ["UNDERLAG_MAX_FILE_BYTES", "much"],
    ["AWS_ENDPOINT_URL_S3", "here"],
  ])("refuses %s=%s by name", (name, value) => {
    expect(() => readAwsConfig({ ...deployment, [name]: value })).toThrow(
      expect.objectContaining({ name: "ConfigError", message: expect.stringContaining(name) }),
    );
  });
});
