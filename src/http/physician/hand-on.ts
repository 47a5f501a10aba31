import type { Context } from "hono";
import { reassignRequest } from "#cases/requests/reassign-request.ts";
import { professionalIdKind } from "#requests/formats/professional-id-kind.ts";
import { moveRules } from "#requests/lifecycle/states.ts";
import { handedOnPage } from "#web/physician/closed-door-page.ts";
import type { FieldFault } from "#web/physician/field-fault.ts";
import { handOnPage, otherField } from "#web/physician/other-answer-pages.ts";
import type { AppDeps, AppEnv } from "../app-env.ts";
import { fieldsIn } from "../form-fields.ts";
import { readForm } from "../read-form.ts";
import { doorAt } from "./door.ts";
import { outside, placeOf } from "./open-door.ts";

/** Hands the questions on to a colleague, who gets a link of their own; this one opens nothing any more. */
export async function handOn(c: Context<AppEnv>, deps: AppDeps) {
  const door = await doorAt(c, deps);
  if (door.kind === "gone") return outside(c, door);
  if (!door.known || !moveRules.reassign.from.includes(door.record.state)) {
    return c.redirect(placeOf(c), 303);
  }
  const { record, frame } = door;
  const shown = { action: `${placeOf(c)}/hand-on`, back: placeOf(c), record };
  const show = (fields: Record<string, string>, faults: readonly FieldFault[]) =>
    c.html(handOnPage({ ...shown, fields, faults }, professionalIdKind(record), frame), faults.length > 0 ? 422 : 200);
  if (c.req.method !== "POST") return show({}, []);

  const form = await readForm(c.req);
  const fields = form === null ? {} : fieldsIn(form, [otherField.colleague, otherField.address, otherField.id]);
  const to = {
    address: (fields[otherField.address] ?? "").trim(),
    name: fields[otherField.colleague]?.trim() ?? null,
    professionalId: (fields[otherField.id] ?? "").trim(),
  };
  const missing: FieldFault[] = [
    ...(to.address === "" ? [{ field: otherField.address, rule: "address-missing", question: null } as const] : []),
    ...(to.professionalId === "" ? [{ field: otherField.id, rule: "id-missing", question: null } as const] : []),
  ];
  if (missing.length > 0) return show(fields, missing);
  const by = { kind: "physician", id: null } as const;
  const outcome = await reassignRequest(deps, record.id, { by, to, linkVersion: record.link.version });
  if (outcome.ok) return c.html(handedOnPage(frame));
  if (outcome.because !== "unfit-recipient") return c.redirect(placeOf(c), 303);
  const faults = (outcome.faults ?? []).map(({ field }) => faultOn[field] ?? unfit);
  return show(fields, faults.length > 0 ? faults : [unfit]);
}

const unfit: FieldFault = { field: "main", rule: "unfit", question: null };

/** What the recipient's fields are called on the page. */
const faultOn: Partial<Record<string, FieldFault>> = {
  address: { field: otherField.address, rule: "bad-address", question: null },
  name: { field: otherField.colleague, rule: "too-long", question: null },
  professionalId: { field: otherField.id, rule: "id-missing", question: null },
};
