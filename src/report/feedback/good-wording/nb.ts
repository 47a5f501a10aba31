/** Eksempler på bokmål, skrevet for tilbakemeldingen; de handler ikke om noen. */
export const nb: Readonly<Record<string, readonly string[]>> = {
  "diagnosis-stated": ["Rotatorcuffruptur i høyre skulder, L92.", "Moderat depressiv episode, P76, siden i vår."],
  "diagnosis-code": ["Prolaps i korsryggen med utstråling til beinet, L86."],
  "diagnosis-specificity": [
    "Søvnvanskene er en del av en generalisert angstlidelse, P74.",
    "Smertene kommer av hofteleddsartrose, L89, bekreftet på røntgen.",
  ],
  "functional-impairment": [
    "Oppmerksomheten svikter etter noen minutter: hun mister sammenhengen og må få spørsmålet på nytt.",
    "Høyre arm løftes til 60 grader, så stopper det. Grepet er omtrent halvparten så sterkt som i venstre hånd.",
  ],
  "impairment-basis": [
    "Egne observasjoner ved to konsultasjoner: langsom tale, glemmer det vi nettopp ble enige om.",
    "Pasientens egen beskrivelse, som jeg vurderer som rimelig fordi den stemmer med undersøkelsen.",
  ],
  severity: [
    "Moderat vanskelig å holde oppmerksomheten i et rolig rom, svært vanskelig når flere snakker.",
    "Går rundt 200 meter før han må hvile; før skaden var det ingen begrensning.",
  ],
  "activity-limitation": [
    "Leser høyst en halv side om gangen og klarer ikke å følge et møte med flere enn to personer.",
    "Kan ikke løfte mer enn et par kilo og ikke arbeide med hendene over skulderhøyde.",
  ],
  "consequence-chain": [
    "Oppmerksomheten holder i omtrent en time. Turnusplanlegging krever lengre økter enn det, derfor fullt fravær til å begynne med.",
    "Håndleddet tåler ikke vridning. Det utelukker montering, men ikke kontordelen, derfor 75 prosent.",
  ],
  "capacity-degree": ["100 prosent 3.4.2026–16.4.2026, deretter 50 prosent til 30.4.2026."],
  period: ["Fra og med 3.4.2026 til og med 30.4.2026."],
  backdating: ["Pasienten ringte legekontoret den første dagen og ble da vurdert av meg på telefon."],
  "work-demands": [
    "Barnehagelærer: løfter barn, sitter på gulvet og har tilsyn med en gruppe ute. Det er løftene som ikke går.",
    "Arbeidssøker: de samme vanskene merkes når hun handler, lager mat og tar buss.",
  ],
  "remaining-capacity": [
    "Telefonarbeid hjemmefra et par timer om dagen vurderes som mulig; arbeid på lageret er ikke det.",
    "Ingen oppgaver kan tilpasses de første to ukene: hun skal ligge stille etter operasjonen.",
  ],
  "treatment-plan": [
    "Samtalebehandling siden mars, en gang i uken. Medisinen følges opp om fire uker.",
    "Venter på operasjon, planlagt til juni. Fysioterapi i mellomtiden.",
  ],
  prognosis: [
    "Ventes å kunne begynne i halv stilling om omtrent seks uker og være helt tilbake etter tre måneder.",
    "Kan ikke sies før svaret på MR-undersøkelsen foreligger, trolig i mai.",
  ],
  examination: ["Konsultasjon på legekontoret 2.4.2026 og videosamtale 10.4.2026."],
  issuer: ["Navn, spesialist i allmennmedisin, navn på legekontoret og et direktenummer."],
  signature: ["Underskrevet elektronisk 2.4.2026."],
  "patient-identity": ["Navn og fødselsnummer øverst på hver side."],
};
