import type { RequestRecord } from "../../lifecycle/request-record.ts";
import type { Office } from "../../office.ts";
import { officeTitle } from "../../office-name.ts";
import { conversationId } from "../messages/message-id.ts";
import { fhirWords } from "./fhir-words.ts";
import { type QuestionnaireItem, questionnaireItems } from "./questionnaire-items.ts";

/** The parts of a FHIR R4 Questionnaire that a request uses (hl7.org/fhir/R4/questionnaire.html). */
export interface Questionnaire {
  resourceType: "Questionnaire";
  id: string;
  language: string;
  url: string;
  status: "draft" | "active" | "retired";
  title: string;
  date: string;
  publisher: string;
  item: QuestionnaireItem[];
}

/** The request as a FHIR R4 Questionnaire, in the request's language. No item is required: a question may be left out. */
export function requestAsQuestionnaire(record: RequestRecord, office: Office): Questionnaire {
  const { request, id, createdAt } = record;
  return {
    resourceType: "Questionnaire",
    id,
    language: request.language,
    url: questionnaireUrl(record),
    status: statuses[record.state],
    title: fhirWords[request.language].title,
    date: createdAt,
    publisher: officeTitle(office, request.language),
    item: questionnaireItems(request),
  };
}

/** What a response names as the questionnaire that it answers. */
export function questionnaireUrl({ id }: Pick<RequestRecord, "id">): string {
  return `urn:uuid:${conversationId(id)}`;
}

const statuses: Record<RequestRecord["state"], Questionnaire["status"]> = {
  draft: "draft",
  approved: "active",
  sent: "active",
  reminded: "active",
  answered: "active",
  "no-information": "active",
  "not-mine": "active",
  expired: "active",
  withdrawn: "retired",
  closed: "retired",
};
