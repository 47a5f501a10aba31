import { html } from "hono/html";
import { policies } from "#policies/policies.ts";
import { phrases } from "#report/phrases/phrases.ts";
import type { Assessment } from "#scoring/assessment.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { dayAndTime, dayInWords, fileSize } from "../day-and-time.ts";
import type { Html } from "../page.ts";
import type { PageFrame } from "../page-frame.ts";
import { requestWords } from "../requests/words/words.ts";
import { words } from "../words/words.ts";
import { tellingResult } from "./telling-result.ts";

type Fact = readonly [name: string, value: Html | string];

/** What is known of the file, the case and the rules that were used. */
export function certificateFacts(record: CertificateRecord, frame: PageFrame): Html {
  const current = record.assessments.at(-1)?.assessment;
  const telling = tellingResult(record);
  const facts = [
    // What was judged on nothing has no form or language, only the fallbacks.
    ...(telling === undefined ? [] : formFacts(telling.assessment, frame)),
    ...caseFactRows(record, frame),
    ...fileFacts(record, frame),
    ...(current === undefined ? [] : versionFacts(current, frame)),
  ];
  return html`<section class="facts" aria-labelledby="facts-title">
<h2 id="facts-title">${words(frame.language).result.facts}</h2>
<dl>${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
</section>`;
}

function formFacts({ form, formVersion, language: written, policy, absence }: Assessment, frame: PageFrame): Fact[] {
  const { language } = frame;
  const said = phrases(language);
  const days = absence.totalDays;
  return [
    [said.label.form, [said.form[form], formVersion].filter((part) => part !== null).join(" · ")],
    [said.label.language, said.language[written]],
    [said.label.policy, policies[policy].name[language]],
    ...(days === null || absence.source === "none"
      ? []
      : [[said.label.absence, said.absence[absence.source](days)] as const]),
  ];
}

function caseFactRows({ caseFacts }: CertificateRecord, { language }: PageFrame): Fact[] {
  const said = words(language).result;
  const { receivedOn, employment, replaces } = caseFacts;
  const { replaced } = requestWords(language);
  return [
    ...(receivedOn ? [[said.received, dayInWords(receivedOn, language)] as const] : []),
    ...(replaces ? [[replaced.fact, html`<a href="/certificates/${replaces}">${replaced.earlier}</a>`] as const] : []),
    ...(employment ? [[said.employment, said.occupation[employment]] as const] : []),
  ];
}

function fileFacts({ id, file, arrival, arrivedAt }: CertificateRecord, frame: PageFrame): Fact[] {
  const { language } = frame;
  const said = words(language);
  const kind = [file.type?.toUpperCase(), fileSize(file.bytes, language)].filter((part) => part !== undefined);
  return [
    [said.result.arrived, `${dayAndTime(arrivedAt, frame)}, ${said.arrival[arrival]}`],
    [said.result.file, html`${kind.join(", ")}<br><a href="/certificates/${id}/original">${said.result.original}</a>`],
    [said.result.number, html`<code>${id}</code>`],
  ];
}

function versionFacts({ versions }: Assessment, { language }: PageFrame): Fact[] {
  const parts = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [[phrases(language).label.versions, parts.join(", ")]];
}
