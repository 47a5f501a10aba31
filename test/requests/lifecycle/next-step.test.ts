import { describe, expect, it } from "vitest";
import type { CalendarDate } from "#certificate/calendar-date.ts";
import { policies } from "#policies/policies.ts";
import { deadlineFrom, linkEnd, nextStep } from "#requests/lifecycle/next-step.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { startOfDay } from "#requests/lifecycle/start-of-day.ts";
import { repliedRequest, requestWith } from "../../storage/request-records.ts";

const zone = "Europe/Stockholm";
const se = policies["se-forsakringskassan"];
const sentLink = { version: 1, sentVersion: 1, expiresAt: null, wrongTries: 0 };
/** Sent on 2 November: reminder on the 9th, last day the 16th. */
const asked: Partial<RequestRecord> = { state: "sent", deadline: "2026-11-16", link: sentLink };

describe("the machine's next step", () => {
  it.each<{ what: string; record: Partial<RequestRecord>; now: string; step: string | null; at?: string }>([
    { what: "nothing on a draft", record: {}, now: "2026-11-02T08:00Z", step: null },
    {
      what: "approving where the policy lets it",
      record: { nextStepAt: "x" },
      now: "2026-11-02T08:00Z",
      step: "approve",
    },
    { what: "sending at once", record: { state: "approved" }, now: "2026-11-02T08:00Z", step: "send" },
    {
      what: "a reminder in the morning",
      record: asked,
      now: "2026-11-02T09:00Z",
      step: "remind",
      at: "2026-11-09T07:00Z",
    },
    {
      what: "the end of the last day after the reminder",
      record: { ...asked, state: "reminded", reminders: 1 },
      now: "2026-11-09T09:00Z",
      step: "expire",
      at: "2026-11-16T23:00Z",
    },
    { what: "the end rather than a late reminder", record: asked, now: "2026-11-17T05:00Z", step: "expire" },
    {
      what: "a new link at once",
      record: { ...asked, link: { ...sentLink, version: 2 } },
      now: "2026-11-03T05:00Z",
      step: "resend",
    },
    {
      what: "no new link after the end",
      record: { ...asked, link: { ...sentLink, version: 2 } },
      now: "2026-11-20T05:00Z",
      step: "expire",
    },
    { what: "nothing after the end", record: { state: "expired" }, now: "2026-11-20T05:00Z", step: null },
    { what: "closing what was withdrawn", record: { state: "withdrawn" }, now: "2026-11-20T05:00Z", step: "close" },
    { what: "nothing at the end", record: { state: "closed" }, now: "2026-11-20T05:00Z", step: null },
  ])("is $what", ({ record, now, step, at }) => {
    const next = nextStep(requestWith(record), se, zone, new Date(now));
    expect(next?.step ?? null).toBe(step);
    if (at !== undefined) expect(next?.at).toEqual(new Date(at));
  });

  it("is to take a reply in until that is done, also where the request was closed meanwhile", () => {
    for (const state of ["answered", "no-information", "not-mine", "closed"] as const) {
      const now = new Date("2026-11-10T08:00:00Z");
      expect(nextStep(repliedRequest({ state }), se, zone, now)?.step).toBe("take-in");
      expect(nextStep(repliedRequest({ state, nextStepAt: null }), se, zone, now)).toBeNull();
    }
  });

  it("leaves no request without a step while it is out, whatever the policy and the day", () => {
    for (const policy of Object.values(policies)) {
      const deadline = deadlineFrom("2026-03-20", policy);
      for (let day = 0; day < 60; day += 1) {
        const now = new Date(Date.parse("2026-03-20T12:00:00Z") + day * 86_400_000);
        for (const reminders of [0, 1, 2]) {
          const next = nextStep(requestWith({ ...asked, deadline, reminders }), policy, zone, now);
          expect(next).not.toBeNull();
        }
      }
      expect(policy.remindAfterDays.value).toBeLessThan(policy.answerWithinDays.value);
    }
  });
});

describe("days and moments", () => {
  it.each<[CalendarDate, string, string]>([
    ["2026-11-02", zone, "2026-11-01T23:00:00.000Z"],
    ["2026-07-01", zone, "2026-06-30T22:00:00.000Z"],
    ["2026-03-29", zone, "2026-03-28T23:00:00.000Z"],
    ["2026-03-30", zone, "2026-03-29T22:00:00.000Z"],
    ["2026-10-25", zone, "2026-10-24T22:00:00.000Z"],
    ["2026-10-26", zone, "2026-10-25T23:00:00.000Z"],
    ["2026-11-02", "UTC", "2026-11-02T00:00:00.000Z"],
    ["2026-11-02", "America/St_Johns", "2026-11-02T03:30:00.000Z"],
    ["2026-11-02", "Asia/Kolkata", "2026-11-01T18:30:00.000Z"],
  ])("%s begins in %s at %s", (day, timeZone, moment) => {
    expect(startOfDay(day, timeZone).toISOString()).toBe(moment);
  });

  it("ends a link a month after the last day for the answer", () => {
    expect(linkEnd("2026-11-16", zone).toISOString()).toBe("2026-12-16T23:00:00.000Z");
  });
});
