/**
 * Reports and pages speak bokmål; a physician who writes nynorsk is asked in nynorsk. Keyed by
 * criterion; `{quote}` as in the texts of the criteria.
 */
export const nynorskQuestions: Readonly<Record<string, { ask: string; why: string }>> = {
  "diagnosis-stated": {
    why: "Vurderinga tek utgangspunkt i ein sjukdom eller skade, og saksbehandlaren treng å vite kva for ein.",
    ask: "I sjukmeldinga står det «{quote}». Kva for ein sjukdom eller skade er det som set ned arbeidsevna? Skriv gjerne diagnosekoden om det finst ein.",
  },
  "diagnosis-code": {
    why: "Koden gjer det tydeleg for alle kva for ein sjukdom det gjeld.",
    ask: "I sjukmeldinga står det «{quote}». Kva for ein diagnosekode er den rette?",
  },
  "diagnosis-specificity": {
    why: "Saksbehandlaren vurderer sjukdom og skade, og treng å sjå kva for ein det gjeld.",
    ask: "I sjukmeldinga står det «{quote}». Kva for ein sjukdom eller skade er etter di vurdering ein del av biletet, om det er nokon?",
  },
  "functional-impairment": {
    why: "Saksbehandlaren treng å sjå korleis sjukdommen påverkar fysiske, psykiske eller kognitive funksjonar.",
    ask: "I sjukmeldinga står det «{quote}». Korleis påverkar sjukdommen etter di vurdering funksjonane til pasienten – fysiske, psykiske eller kognitive?",
  },
  "impairment-basis": {
    why: "Saksbehandlaren treng å vite kvar opplysningane kjem frå, og korleis dei blir vurderte medisinsk.",
    ask: "I sjukmeldinga står det «{quote}». Kva byggjer du vurderinga di på – til dømes eigne observasjonar, undersøking eller det pasienten fortel, slik du vurderer det?",
  },
  severity: {
    why: "Alvorsgraden hjelper saksbehandlaren å forstå kor store vanskane er.",
    ask: "Kor uttalte vurderer du at vanskane er, om det lèt seg seie – til dømes lette, moderate, alvorlege eller totale, eller med eigne ord?",
  },
  "activity-limitation": {
    why: "Saksbehandlaren vurderer arbeidsevna ut frå kva sjukdommen gjer vanskeleg å utføre.",
    ask: "I sjukmeldinga står det «{quote}». Kva har pasienten etter di vurdering vanskar med å gjere på grunn av sjukdommen? Nokre få døme, frå arbeidet eller kvardagen, er nok.",
  },
  "consequence-chain": {
    why: "Saksbehandlaren treng å kunne følgje korleis sjukdommen fører til den oppgitte graden.",
    ask: "I sjukmeldinga står det «{quote}». Korleis ser du på samanhengen med sjukmeldingsgraden?",
  },
  "capacity-degree": {
    why: "Graden viser kor stor del av arbeidstida sjukmeldinga gjeld.",
    ask: "I sjukmeldinga står det «{quote}». Kva for ein sjukmeldingsgrad gjeld for kva dagar?",
  },
  period: {
    why: "Saksbehandlaren treng å vite nøyaktig kva dagar vurderinga gjeld.",
    ask: "I sjukmeldinga står det «{quote}». Kva dagar gjeld vurderinga, frå og med den første til og med den siste?",
  },
  backdating: {
    why: "For dagar før underskrifta treng saksbehandlaren å sjå kva vurderinga byggjer på.",
    ask: "I sjukmeldinga står det «{quote}», som tek til ei tid før underskrifta. Kva byggjer vurderinga av dei tidlegare dagane på?",
  },
  "work-demands": {
    why: "Arbeidsevna blir vurdert mot krava i arbeidet, eller i kvardagen for den som ikkje har arbeid.",
    ask: "Kva oppgåver i arbeidet – eller i kvardagen, om pasienten ikkje har arbeid – er det som blir påverka?",
  },
  "remaining-capacity": {
    why: "Ved fullt fråvær ser saksbehandlaren på om delar av arbeidet eller andre oppgåver kan utførast.",
    ask: "Korleis ser du på moglegheita for gradering eller tilrettelagt arbeid i perioden?",
  },
  "treatment-plan": {
    why: "Behandling og planar hjelper saksbehandlaren å sjå korleis sjukdommen er venta å utvikle seg.",
    ask: "Kva behandling eller utgreiing er i gang eller planlagd, om det er noka?",
  },
  prognosis: {
    why: "For å planleggje oppfølginga treng saksbehandlaren å vite om og når pasienten er venta tilbake i arbeid.",
    ask: "I sjukmeldinga står det «{quote}». Korleis ser du på vegen tilbake til arbeid? Er det for tidleg å seie, er det nok å skrive kva det kjem an på.",
  },
  "text-legibility": {
    why: "Det som ikkje kan lesast, kan ikkje vurderast.",
    ask: "Kan du sende ein kopi der alle felta kan lesast?",
  },
  "image-quality": {
    why: "Eit godt bilete blir lese utan feil.",
    ask: "Kan du sende eit tydelegare bilete av sjukmeldinga?",
  },
  "page-completeness": {
    why: "Ei side som manglar, kan innehalde svaret.",
    ask: "Kan du sende sidene som ikkje er i fila?",
  },
  examination: {
    why: "Saksbehandlaren treng å sjå kva kontakt med pasienten sjukmeldinga byggjer på.",
    ask: "I sjukmeldinga står det «{quote}». Kva konsultasjon eller annan kontakt (video, telefon, journal) byggjer sjukmeldinga på? Oppgi gjerne datoen.",
  },
  issuer: {
    why: "Saksbehandlaren treng å vite kven som kan kontaktast med eit spørsmål.",
    ask: "Kva er kontaktopplysningane dine – namn, stilling, eining og telefonnummer?",
  },
  signature: {
    why: "Underskrifta viser kven som står bak sjukmeldinga, og frå kva dag.",
    ask: "Kva dag blei sjukmeldinga skriven ut, og av kven?",
  },
  "patient-identity": {
    why: "Sjukmeldinga skal hamne i rett sak.",
    ask: "Kva er det fulle namnet og fødselsnummeret til pasienten?",
  },
};
