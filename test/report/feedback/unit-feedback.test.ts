import { describe, expect, it } from "vitest";
import { textLanguages } from "#certificate/language.ts";
import { criteria } from "#criteria/index.ts";
import { goodWording } from "#report/feedback/good-wording/good-wording.ts";
import { leastRequests, toldUnits } from "#report/feedback/told-units.ts";
import { feedbackSince, unitFeedback } from "#report/feedback/unit-feedback.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { exampleRequest } from "#test/requests/formats/example-request.ts";
import { sentStep } from "#test/requests/sent-step.ts";

const sending = sentStep("2026-03-02T09:00:00.000Z");

/** Requests that went out to units, each with questions on the criteria named. */
function sent(unit: string | null, ...asked: readonly (readonly string[])[]): RequestRecord[] {
  return asked.map((criteriaAsked) => {
    const record = exampleRequest("sv", { unit, state: "sent", history: [sending] });
    const [question] = record.request.questions;
    if (question === undefined) throw new Error("the example asks something");
    const questions = criteriaAsked.map((criterion) => ({ ...question, criterion }));
    return { ...record, request: { ...record.request, questions } };
  });
}

const five = (...asked: string[]) => Array.from({ length: leastRequests }, () => asked);

describe("units that are told of", () => {
  it("have been sent five requests, however they are written, and stand by name and not by number", () => {
    const requests = [
      ...sent("Öbackens läkarhus", ...five("period"), ["period"]),
      ...sent("Alnäs vårdcentral", ...five("period").slice(1)),
      ...sent("ALNÄS  Vårdcentral.", ["period"]),
      ...sent("Fyra begäranden", ...five("period").slice(1)),
      ...sent(null, ...five("period")),
    ];
    expect(toldUnits(requests).map(({ name, requests: { length } }) => [name, length])).toEqual([
      ["Alnäs vårdcentral", 5],
      ["Öbackens läkarhus", 6],
    ]);
    for (const { key } of toldUnits(requests)) expect(key).toMatch(/^[0-9a-f]{16}$/);
  });

  it("are not told of drafts, which nobody was troubled with", () => {
    const drafts = sent("Alnäs", ...five("period")).map(
      (one): RequestRecord => ({ ...one, state: "draft", history: [] }),
    );
    expect(toldUnits(drafts)).toEqual([]);
  });
});

describe("feedback", () => {
  const requests = sent(
    "Alnäs vårdcentral",
    ["activity-limitation", "period"],
    ["activity-limitation", "functional-impairment"],
    ["functional-impairment", "activity-limitation"],
    ["activity-limitation", "longer-than-usual"],
    ["severity", "longer-than-usual"],
  );
  const [unit] = toldUnits(requests);
  if (unit === undefined) throw new Error("the unit is told of");
  const office = { name: "Testkontoret", contact: "010-000 00 00" };

  it.each(textLanguages)(
    "tells in %s what was asked most often and what would have been enough, nobody by name",
    (language) => {
      const feedback = unitFeedback(unit, office, { language, today: "2026-03-10" });
      const titles = ["activity-limitation", "functional-impairment"].map(
        (id) => criteria.find((one) => one.id === id)?.texts[language].title,
      );
      expect(feedback.points.map(({ title }) => title)).toEqual(titles);
      expect(feedback.points[0]?.asked).toMatch(/4.*5/);
      expect(feedback.points[0]?.examples).toEqual(goodWording[language]["activity-limitation"]);
      const all = JSON.stringify(feedback);
      for (const person of ["Åsa Öst", "Smärta i ryggen"]) expect(all).not.toContain(person);
      expect(all).not.toMatch(/null|undefined/);
    },
  );

  it("looks back over a year", () => {
    expect(feedbackSince(new Date("2026-03-10T09:00:00Z"), "Europe/Stockholm")).toBe("2025-03-10");
  });
});

describe("good wording", () => {
  // What cannot be read is asked of the sender, who is told on the spot.
  const asked = criteria.filter(({ category }) => category !== "legibility").map(({ id }) => id);

  it.each(textLanguages)("is there in %s for everything that a physician can be asked", (language) => {
    expect(Object.keys(goodWording[language]).toSorted()).toEqual(asked.toSorted());
    for (const examples of Object.values(goodWording[language])) {
      for (const example of examples) expect(example).toMatch(/^[\p{Lu}\d].{15,}\.$/u);
    }
  });
});
