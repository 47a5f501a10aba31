import { describe, expect, test } from "vitest";
import { formIds } from "#certificate/certificate.ts";
import { policies, policyFor } from "#policies/policies.ts";

describe("policies", () => {
  test.each(Object.values(policies))("$id has a source beside every figure", (policy) => {
    const settings = Object.values(policy).filter(
      (value): value is { value: unknown; source: string } =>
        typeof value === "object" && value !== null && "source" in value,
    );
    expect(settings.length).toBeGreaterThanOrEqual(12);
    expect(settings.filter(({ source }) => source.trim().length < 10)).toEqual([]);
  });

  test.each([
    ["se-fk7804", "se-forsakringskassan"],
    ["se-fk7263", "se-forsakringskassan"],
    ["no-nav0807", "no-nav"],
    ["uk-med3", "generic"],
    ["generic", "generic"],
  ] as const)("%s is judged by %s", (form, policy) => {
    expect(policyFor(form).id).toBe(policy);
  });

  test("every form has exactly one policy", () => {
    const forms = Object.values(policies).flatMap((policy) => policy.forms);
    expect([...forms].sort()).toEqual([...formIds].sort());
  });

  test.each([
    ["se-forsakringskassan", 14, 7, 14, 1, 2],
    ["no-nav", 14, 4, 21, 1, 2],
    ["generic", 14, 7, 14, 1, 2],
  ] as const)("%s keeps the figures of the rubric", (id, short, backdating, answer, reminders, rounds) => {
    const policy = policies[id];
    expect([
      policy.shortPeriodDays.value,
      policy.backdatingDays.value,
      policy.answerWithinDays.value,
      policy.reminders.value,
      policy.rounds.value,
    ]).toEqual([short, backdating, answer, reminders, rounds]);
  });
});
