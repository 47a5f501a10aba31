import { describe, expect, it } from "vitest";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { ClauseTag } from "#language/clause.ts";
import { readClauses } from "#language/read-clauses.ts";
import { passageOf, readText } from "./read-text.ts";

/** The strongest thing that a text says of the patient now. */
type Says = "limited" | "general" | "reduced" | "unlimited" | "complaint" | "nothing";

const ladder: readonly [Says, readonly ClauseTag[]][] = [
  ["limited", ["activity-limited", "activity-by-order"]],
  ["general", ["incapacity-general"]],
  ["reduced", ["function-reduced"]],
  ["unlimited", ["no-limitation"]],
  ["complaint", ["symptom"]],
];

const sentences: readonly [CertificateLanguage, Says, string][] = [
  ["sv", "limited", "Kan inte stå vid spisen mer än tio minuter"],
  ["sv", "limited", "Klarar ej att knäppa knappar eller hålla i en penna"],
  ["sv", "limited", "Får inte lyfta tyngre än två kilo på sex veckor"],
  ["sv", "limited", "Patienten har mycket svårt att följa med i en TV-serie"],
  ["sv", "limited", "Behöver hjälp av maken vid påklädning"],
  ["sv", "limited", "Gångsträcka max 50 m med rollator"],
  ["sv", "limited", "Tål inte ljud och har svårt att vistas i butik"],
  ["sv", "limited", "Undviker folksamlingar och kan inte åka buss"],
  ["sv", "limited", "Mycket svart att bara tunga kassar"],
  ["sv", "limited", "Uttalade svårigheter med att planera och slutföra uppgifter"],
  ["sv", "limited", "Att sitta längre stunder går inte"],
  ["sv", "limited", "Trappgång kraftigt begränsad"],
  ["sv", "nothing", "Inga svårigheter att gå eller stå"],
  ["sv", "nothing", "Har inga problem med trappor"],
  ["sv", "nothing", "Kan lyfta och bära som vanligt"],
  ["sv", "nothing", "Tidigare svårt att sova och svårt att handla mat"],
  ["sv", "nothing", "Jag kan inte bedöma hur länge detta varar"],
  ["sv", "nothing", "Arbetsgivaren kan inte erbjuda andra uppgifter"],
  ["sv", "general", "Pat är helt arbetsoförmögen"],
  ["sv", "general", "Klarar inte sitt arbete"],
  ["sv", "general", "Kan ej utföra sitt arbete"],
  ["sv", "complaint", "Mycket trött och orolig, värk i hela kroppen"],
  ["sv", "complaint", "Pat besväras av ångest"],
  ["sv", "complaint", "Sömnsvårigheter"],
  ["sv", "reduced", "Sover 3 timmar per natt"],
  ["sv", "reduced", "Nedsatt simultanförmåga"],
  ["sv", "reduced", "Minnet sviktar påtagligt"],
  ["sv", "reduced", "Rörligheten i nacken är inskränkt"],
  ["sv", "reduced", "Handkraften är reducerad"],
  ["sv", "reduced", "Svag i höger ben, droppfot"],
  ["sv", "reduced", "Kraftnedsättning i vänster hand"],
  ["sv", "reduced", "Kan inte koncentrera sig"],
  ["sv", "reduced", "Hörselnedsättning bilateralt"],
  ["sv", "reduced", "Smärta efter 10 minuters gång"],
  ["sv", "nothing", "Ingen nedsatt känsel, normal kraft, fri rörlighet"],
  ["sv", "nothing", "Rörligheten är inte nedsatt"],
  ["sv", "nothing", "Koncentrationen är god"],
  ["sv", "nothing", "Ingen hosta, feber eller andnöd"],
  ["sv", "unlimited", "Inga aktivitetsbegränsningar"],
  ["nb", "limited", "Klarer ikke å sitte ved pulten mer enn 15 minutter"],
  ["nb", "limited", "Har store vansker med å lese lengre tekster"],
  ["nb", "limited", "Får ikke løfte armen over skulderhøyde"],
  ["nb", "limited", "Kan ikke bære handleposer"],
  ["nb", "limited", "Må legge seg ned etter 20 min aktivitet"],
  ["nb", "limited", "Trenger hjelp til å kle på seg"],
  ["nb", "limited", "Tåler dårlig støy og lys"],
  ["nb", "limited", "Greier ikke å ta imot beskjeder"],
  ["nb", "limited", "Gangdistanse maks 100 m"],
  ["nb", "nothing", "Ingen vansker med å gå"],
  ["nb", "nothing", "Har ikke problemer med å løfte"],
  ["nb", "nothing", "Kan gå i trapper uten problemer"],
  ["nb", "nothing", "Tidligere vansker med å gå"],
  ["nb", "general", "Pasienten er ikke arbeidsfør"],
  ["nb", "general", "Kan ikke jobbe for tiden"],
  ["nb", "complaint", "Sliten, vondt i hele kroppen"],
  ["nb", "reduced", "Redusert hukommelse"],
  ["nb", "reduced", "Konsentrasjonsvansker"],
  ["nb", "reduced", "Nedsatt gripestyrke høyre hånd"],
  ["nb", "reduced", "Sover 2-3 timer per natt"],
  ["nb", "reduced", "Bevegeligheten i skulderen er innskrenket"],
  ["nb", "nothing", "Normal kraft og sensibilitet"],
  ["nb", "nothing", "Ikke nedsatt kraft"],
  ["nb", "unlimited", "Ingen begrensninger"],
  ["nn", "limited", "Klarar ikkje å løfte meir enn 5 kg"],
  ["nn", "limited", "Har vanskar med å gå i trapper"],
  ["nn", "nothing", "Ingen vanskar med å gå"],
  ["nn", "reduced", "Nedsett kraft i armen"],
  ["en", "limited", "Unable to stand for more than ten minutes"],
  ["en", "limited", "Difficulty lifting anything over 5 kg"],
  ["en", "limited", "Can only walk 50 metres with a stick"],
  ["en", "limited", "She finds it hard to follow a conversation in a group"],
  ["en", "limited", "Should not drive or operate machinery"],
  ["en", "limited", "Needs help with washing and dressing"],
  ["en", "limited", "Must avoid bending and heavy lifting"],
  ["en", "limited", "Can't use the stairs without a rail"],
  ["en", "nothing", "No difficulty walking or sitting"],
  ["en", "nothing", "Walks and sits without difficulty"],
  ["en", "nothing", "She can drive and shop"],
  ["en", "nothing", "Previously unable to climb stairs"],
  ["en", "nothing", "I cannot predict when she will recover"],
  ["en", "nothing", "The employer cannot offer lighter duties"],
  ["en", "general", "She is not fit for work"],
  ["en", "general", "He is unable to work"],
  ["en", "complaint", "Tired and anxious, low mood"],
  ["en", "reduced", "Reduced range of motion in the left shoulder"],
  ["en", "reduced", "Poor concentration and memory"],
  ["en", "reduced", "Weakness of the right hand"],
  ["en", "reduced", "Sleeps 3 hours a night"],
  ["en", "nothing", "Power and sensation normal"],
  ["en", "nothing", "Concentration is good"],
  ["en", "unlimited", "No restrictions"],
  ["sv", "limited", "Blir andfådd efter en halv trappa och måste vila"],
  ["sv", "limited", "Kan endast sitta korta stunder"],
  ["sv", "limited", "Orkar bara vara uppe två timmar åt gången"],
  ["sv", "limited", "Svårigheter med finmotoriska moment"],
  ["sv", "limited", "Har svårt för att minnas vad hon läst och måste läsa om texter flera gånger"],
  ["sv", "limited", "Klarar för närvarande inte av kundkontakter eller tidspress"],
  ["sv", "limited", "Det är svårt för patienten att ta instruktioner"],
  ["sv", "limited", "Kan p.g.a. yrsel inte köra bil eller vistas på stege"],
  ["sv", "limited", "Ska inte belasta foten på 6 veckor"],
  ["sv", "limited", "Vänster arm i mitella"],
  ["sv", "limited", "Förmågan att lyfta och bära är starkt begränsad"],
  ["sv", "limited", "Svårt att genomföra dagliga rutiner"],
  ["sv", "limited", "Greppar inte hårt, tappar saker"],
  ["sv", "limited", "Tyngre lyft och vridmoment ej möjliga"],
  ["sv", "limited", "Stresskänslig, klarar inte mer än en sak i taget"],
  ["sv", "limited", "Får inte köra bil på tre månader efter anfallet"],
  ["sv", "limited", "Kan inte vara i miljöer med mycket ljud"],
  ["sv", "general", "Patienten kan för närvarande inte arbeta alls"],
  ["sv", "general", "Arbetsförmågan är helt nedsatt"],
  ["sv", "general", "Det är omöjligt för honom att arbeta"],
  ["sv", "general", "Svårt att klara jobbet"],
  ["sv", "reduced", "Uttalad trötthet, behöver sova två timmar mitt på dagen"],
  ["sv", "reduced", "Sänkt stämningsläge, långsam i tanke och tal"],
  ["sv", "reduced", "Påtagligt nedsatt uthållighet"],
  ["sv", "reduced", "Instabilt knä med positiv Lachman"],
  ["sv", "reduced", "Energi och drivkraft är kraftigt reducerade"],
  ["sv", "reduced", "Inskränkt rotation i halsryggen åt vänster"],
  ["sv", "complaint", "Känner sig stressad, ont i magen"],
  ["sv", "complaint", "Pat är utmattad och gråter lätt"],
  ["sv", "nothing", "Neurologi ua, reflexer liksidiga"],
  ["sv", "nothing", "Patienten är gift och har två barn"],
  ["sv", "nothing", "Kontakt med arbetsgivaren planeras"],
  ["sv", "nothing", "Kan inte uteslutas att besvären blir långvariga"],
  ["sv", "nothing", "Går inte att säga ännu"],
  ["sv", "nothing", "Har inte haft svårt att gå"],
  ["sv", "nothing", "Risk för att inte kunna gå om operation skjuts upp"],
  ["sv", "nothing", "Inte svårt att läsa eller skriva"],
  ["sv", "nothing", "Kunde inte lyfta armen före operationen"],
  ["sv", "nothing", "Maken kan inte köra bil"],
  ["nb", "limited", "Blir tungpusten av en trapp og må stoppe"],
  ["nb", "limited", "Klarer bare å være oppe to timer om gangen"],
  ["nb", "limited", "Vansker med finmotoriske oppgaver"],
  ["nb", "limited", "Kan ikke stå lenge i ro"],
  ["nb", "limited", "Evnen til å løfte er sterkt begrenset"],
  ["nb", "limited", "Arm i fatle, skal ikke belastes"],
  ["nb", "limited", "Får ikke kjøre bil de neste tre månedene"],
  ["nb", "limited", "Har vondt for å gå i motbakke"],
  ["nb", "limited", "Greier ikke å konsentrere seg om en oppgave mer enn 10 minutter"],
  ["nb", "general", "Arbeidsevnen er helt nedsatt"],
  ["nb", "general", "Pasienten er for syk til å jobbe"],
  ["nb", "general", "Vanskelig å stå i jobb"],
  ["nb", "reduced", "Stemningsleiet er senket, psykomotorisk treg"],
  ["nb", "reduced", "Utholdenheten er klart redusert"],
  ["nb", "reduced", "Dårlig søvn, våkner 5 ganger hver natt"],
  ["nb", "reduced", "Parese i venstre fot"],
  ["nb", "complaint", "Føler seg trist og sliten"],
  ["nb", "complaint", "Mye smerter"],
  ["nb", "nothing", "Ingen feber, oppkast eller smerter"],
  ["nb", "nothing", "Pasienten kan gå og stå uten problemer"],
  ["nb", "nothing", "Kan ikke utelukke alvorlig sykdom"],
  ["nb", "nothing", "Ektefellen kan ikke kjøre"],
  ["nb", "nothing", "Kraften er god og bevegeligheten fri"],
  ["nb", "nothing", "Hadde tidligere problemer med å lese"],
  ["en", "limited", "She is unable to concentrate on a task for more than ten minutes"],
  ["en", "limited", "Cannot tolerate noise or crowds"],
  ["en", "limited", "Standing limited to 15 minutes"],
  ["en", "limited", "Walking distance 100 m with a frame"],
  ["en", "limited", "He has to lie down after half an hour of desk work"],
  ["en", "limited", "Right arm in a sling"],
  ["en", "limited", "Struggles to remember instructions"],
  ["en", "limited", "Is not able to climb ladders"],
  ["en", "limited", "Cannot look after her children without help"],
  ["en", "general", "Work is currently out of the question"],
  ["en", "general", "Too ill to work"],
  ["en", "reduced", "Memory and attention are markedly impaired"],
  ["en", "reduced", "Limited flexion of the knee"],
  ["en", "reduced", "Low energy and loss of drive"],
  ["en", "reduced", "Wakes five times a night with pain"],
  ["en", "complaint", "Complains of low back pain and fatigue"],
  ["en", "nothing", "Denies difficulty with stairs"],
  ["en", "nothing", "No longer has problems with walking"],
  ["en", "nothing", "No weakness, no sensory loss, full movement"],
  ["en", "nothing", "He had difficulty walking before surgery"],
  ["en", "nothing", "Sleep and appetite normal"],
  ["en", "nothing", "Her husband cannot drive"],
  ["en", "unlimited", "There are no limitations"],
];

describe("a sentence", () => {
  it.each(sentences)("%s says %s: %s", (language, says, text) => {
    expect(strongest(text, language)).toBe(says);
  });
});

describe("a clause", () => {
  it("quotes the exact words and counts on from its passage", () => {
    const text = "Kan ej lyfta mer än 5 kg, ej stå länge.\nNedsatt kraft i  hö hand.";
    const passage = passageOf(text);
    const moved = { ...passage, evidence: { ...passage.evidence, range: { start: 100, end: 100 + text.length } } };
    const { clauses } = readClauses([moved], "sv");
    expect(clauses.map(({ evidence }) => evidence.quote)).toEqual([
      "Kan ej lyfta mer än 5 kg",
      "ej stå länge",
      "Nedsatt kraft i  hö hand",
    ]);
    for (const { evidence } of clauses) {
      expect(text.slice((evidence.range?.start ?? 0) - 100, (evidence.range?.end ?? 0) - 100)).toBe(evidence.quote);
    }
  });

  const clauses: readonly [string, CertificateLanguage, string, object][] = [
    ["the past", "sv", "Kunde tidigare inte gå i trappor", { time: "past" }],
    ["the past that has not ended", "sv", "Har sedan 2019 svårt att gå i trappor", { time: "now" }],
    ["a finding of an earlier year", "nb", "Var hos revmatolog i 2019", { time: "past" }],
    ["a full date", "en", "Cannot lift since 14 June 2026", { time: "now" }],
    ["whose words", "sv", "Pat uppger att han inte kan lyfta", { source: "patient" }],
    ["a relative's words", "nb", "Ifølge pårørende glemmer hun avtaler", { source: "relative" }],
    ["a condition", "nb", "Dersom hun løfter tungt, blir smertene verre", { hypothetical: true }],
    ["a denial", "en", "No weakness", { negated: true }],
    ["a denied limitation", "sv", "Inte svårt att gå", { negated: true }],
    ["a limitation, which is no denial", "sv", "Kan inte gå", { negated: false }],
  ];
  it.each(clauses)("knows %s", (_, language, text, expected) => {
    expect(readText(text, language)[0]).toMatchObject(expected);
  });

  it("names the ICF category of what it marks", () => {
    const marks = readText("Kan inte gå i trappor", "sv").flatMap((clause) => clause.marks);
    expect(marks).toContainEqual(expect.objectContaining({ tag: "activity-limited", icf: "d450" }));
  });

  it("ends no sentence at an abbreviation, a date or a decimal", () => {
    expect(readText("Pat. går ca. 2,5 km enl. egen uppgift den 3.4. med käpp", "sv").map(({ text }) => text)).toEqual([
      "Pat. går ca. 2,5 km enl. egen uppgift den 3.4",
      "med käpp",
    ]);
  });

  it("keeps a list under one negation together", () => {
    expect(readText("Ingen feber, kraftnedsättning eller andnöd", "sv")).toHaveLength(1);
  });
});

function strongest(text: string, language: CertificateLanguage): Says {
  const tags = new Set(
    readText(text, language)
      .filter(({ time, hypothetical }) => time !== "past" && !hypothetical)
      .flatMap(({ marks }) => marks.map(({ tag }) => tag)),
  );
  return ladder.find(([, wanted]) => wanted.some((tag) => tags.has(tag)))?.[0] ?? "nothing";
}
