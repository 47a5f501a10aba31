import type { RequestRecord } from "../../lifecycle/request-record.ts";
import type { RequestState } from "../../lifecycle/states.ts";
import type { Office } from "../../office.ts";
import { officeTitle } from "../../office-name.ts";
import { fhirWords } from "./fhir-words.ts";

/** The parts of a FHIR R4 Task that a request uses (hl7.org/fhir/R4/task.html). */
export interface Task {
  resourceType: "Task";
  id: string;
  language: string;
  status: "draft" | "requested" | "completed" | "rejected" | "failed" | "cancelled";
  /** The state of ours, which says more than the status of FHIR can. */
  businessStatus: { coding: { system: string; code: RequestState }[] };
  intent: "order";
  priority: "routine";
  code: { coding: { system: string; code: string }[] };
  description: string;
  focus: { reference: string; type: "Questionnaire" };
  authoredOn: string;
  lastModified: string;
  requester: { display: string };
  owner?: { display: string };
  restriction?: { period: { end: string } };
}

/** The request as a FHIR R4 Task: to complete its Questionnaire until the deadline. Says nothing of the patient. */
export function requestAsTask(record: RequestRecord, office: Office): Task {
  const { id, request, state, createdAt, unit, deadline, history } = record;
  return {
    resourceType: "Task",
    id,
    language: request.language,
    status: statuses[state === "closed" ? stateBeforeClosed(record) : state],
    businessStatus: { coding: [{ system: "urn:underlag:request-state", code: state }] },
    intent: "order",
    priority: "routine",
    code: { coding: [{ system: "http://hl7.org/fhir/uv/sdc/CodeSystem/temp", code: "complete-questionnaire" }] },
    description: fhirWords[request.language].title,
    focus: { reference: `Questionnaire/${id}`, type: "Questionnaire" },
    authoredOn: createdAt,
    lastModified: history.at(-1)?.at ?? createdAt,
    requester: { display: officeTitle(office, request.language) },
    ...(unit === null ? {} : { owner: { display: unit } }),
    ...(deadline === null ? {} : { restriction: { period: { end: deadline } } }),
  };
}

/** How FHIR says where a request stands. An expired one has not been fulfilled, though an answer is still taken. */
const statuses: Record<RequestState, Task["status"]> = {
  draft: "draft",
  approved: "requested",
  sent: "requested",
  reminded: "requested",
  answered: "completed",
  "no-information": "completed",
  "not-mine": "rejected",
  expired: "failed",
  withdrawn: "cancelled",
  closed: "completed",
};

function stateBeforeClosed({ history }: RequestRecord): RequestState {
  return history.findLast(({ to }) => to === "closed")?.from ?? "closed";
}
