import { describe, expect, it } from "vitest";
import { answerLink } from "#requests/links/answer-link.ts";
import { answerSession, readAnswerSession } from "#requests/links/answer-session.ts";
import { isSamePrint, keyedPrint } from "#requests/links/keyed-print.ts";
import { linkToken, readLinkToken } from "#requests/links/link-token.ts";
import { isProfessionalId, physicianPrint } from "#requests/links/physician-print.ts";

const key = new Uint8Array(32).fill(1);
const otherKey = new Uint8Array(32).fill(2);
const place = { requestId: "0f".repeat(16), version: 3 };

/** Every text that differs from this one in a single character. */
function tampered(text: string): string[] {
  return [...text].map((letter, index) => text.slice(0, index) + (letter === "1" ? "2" : "1") + text.slice(index + 1));
}

describe("the token of a link", () => {
  const token = linkToken(key, place);

  it("leads back to its request and version, and is the same each time", () => {
    expect(readLinkToken(key, token)).toEqual(place);
    expect(linkToken(key, place)).toBe(token);
  });

  it("is taken only as it was made, with the key that it was made with", () => {
    const others = tampered(token).filter((text) => text !== token);
    expect(others.length).toBeGreaterThan(70);
    for (const text of [...others, `${token}.`, token.slice(1), "", token.replace(".3.", ".03."), "a".repeat(500)]) {
      expect(readLinkToken(key, text), text).toBeNull();
    }
    expect(readLinkToken(otherKey, token)).toBeNull();
  });

  it("fits into an address that holds ids and a print alone", () => {
    const link = answerLink(key, { origin: "https://svar.example" }, place);
    expect(link).toMatch(/^https:\/\/svar\.example\/answer\/[0-9a-f]{32}\.3\.[\w-]{43}$/);
    expect(decodeURIComponent(link)).toBe(link);
  });
});

describe("a physician's session", () => {
  const session = { ...place, until: new Date("2026-11-03T10:00:00.000Z") };

  it("is read back, and taken only as it was made", () => {
    const cookie = answerSession(key, session);
    expect(readAnswerSession(key, cookie)).toEqual(session);
    for (const text of tampered(cookie).filter((one) => one !== cookie))
      expect(readAnswerSession(key, text)).toBeNull();
    expect(readAnswerSession(otherKey, cookie)).toBeNull();
  });

  it("is not made of a link, nor a link of it", () => {
    expect(readAnswerSession(key, linkToken(key, place))).toBeNull();
    expect(readLinkToken(key, answerSession(key, session))).toBeNull();
  });
});

describe("the print of a physician's number", () => {
  it.each([
    ["SE2321000016-1A2B", "se2321000016 1a2b"],
    ["9144897", " 914 48 97 "],
    ["C1234567", "c-123-4567"],
    ["Ａ１２３", "a123"],
  ])("is one for %s and %s", (one, other) => {
    expect(physicianPrint(key, place.requestId, one)).toBe(physicianPrint(key, place.requestId, other));
  });

  it("differs by number, request and key", () => {
    const prints = [
      physicianPrint(key, place.requestId, "9144897"),
      physicianPrint(key, place.requestId, "9144898"),
      physicianPrint(key, "1f".repeat(16), "9144897"),
      physicianPrint(otherKey, place.requestId, "9144897"),
    ];
    expect(new Set(prints).size).toBe(4);
  });

  it.each([
    ["9144897", true],
    ["- ", false],
    ["", false],
    ["x".repeat(61), false],
  ])("can be made of %j: %s", (text, expected) => {
    expect(isProfessionalId(text)).toBe(expected);
  });
});

describe("a keyed print", () => {
  it("wants a key of 32 bytes", () => {
    expect(() => keyedPrint(new Uint8Array(31), "link", "a")).toThrow(
      expect.objectContaining({ name: "LinkKeyError" }),
    );
  });

  it("takes no parts for other parts", () => {
    expect(keyedPrint(key, "link", "a", "bc")).not.toBe(keyedPrint(key, "link", "ab", "c"));
    expect(keyedPrint(key, "link", "a")).not.toBe(keyedPrint(key, "session", "a"));
  });

  it.each([
    ["same", "same", true],
    ["same", "sane", false],
    ["same", "samer", false],
    ["", "", true],
  ])("%j is %j: %s", (one, other, expected) => {
    expect(isSamePrint(one, other)).toBe(expected);
  });
});
