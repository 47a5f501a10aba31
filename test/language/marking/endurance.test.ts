import { describe, expect, it } from "vitest";
import type { CertificateLanguage } from "#certificate/language.ts";
import { readText, type Says, strongest } from "../read-text.ts";

/** Shapes of what doing costs, work as such, figures by joint and side, and behaviour that was seen. */
const sentences: readonly [CertificateLanguage, Says, string][] = [
  ["sv", "limited", "Kommer inte upp ur badkaret"],
  ["sv", "limited", "Tar sig inte uppför backen till bussen"],
  ["sv", "limited", "Det tar en halvtimme att klä på sig"],
  ["sv", "limited", "Måste lägga sig efter tjugo minuters läsning"],
  ["sv", "limited", "Maken har tagit över inköp och matlagning"],
  ["sv", "limited", "Har slutat köra bil"],
  ["sv", "limited", "För yr för att klättra på stege"],
  ["sv", "limited", "Uthålligheten räcker en kvart vid skärm"],
  ["sv", "limited", "Gångsträcka 150 m"],
  ["sv", "limited", "Håller glaset med båda händerna"],
  ["sv", "general", "Kan inte ta något arbete alls"],
  ["sv", "general", "Orkar inte vara på jobbet"],
  ["sv", "general", "Är inte i stånd att sköta sin anställning"],
  ["sv", "nothing", "Svårt att säga när hon kan gå igen"],
  ["sv", "nothing", "Arbetsplatsen kan inte anpassas"],
  ["sv", "nothing", "Dosen trappas ned var tredje dag"],
  ["sv", "reduced", "Går inte att nå med tal"],
  ["sv", "reduced", "Böjer knät 70 grader"],
  ["sv", "reduced", "Flexion hö 85 (vä 140)"],
  ["sv", "reduced", "Greppstyrka hö 9, vä 31 kg"],
  ["sv", "reduced", "Ordletning, svarar med fördröjning"],
  ["sv", "reduced", "Minns inte vad som sades nyss"],
  ["sv", "reduced", "Vaknar kl 4, tre nätter av fem"],
  ["sv", "reduced", "Avföring 8 gånger per dygn"],
  ["sv", "complaint", "Dålig aptit och håglös"],
  ["sv", "nothing", "Hade i februari svårt att läsa"],
  ["nb", "limited", "Kommer seg ikke ut av bilen uten hjelp"],
  ["nb", "limited", "Det tar henne en halvtime å kle på seg"],
  ["nb", "limited", "Må sette seg etter hundre meter"],
  ["nb", "limited", "Samboeren har overtatt innkjøp og matlaging"],
  ["nb", "limited", "For svimmel til å stå på stige"],
  ["nb", "limited", "Klarer bare én oppgave om gangen"],
  ["nb", "general", "Kan ikke stå i noen stilling nå"],
  ["nb", "general", "Klarer ikke å møte på jobb"],
  ["nb", "reduced", "Fleksjon i hofte 70 grader"],
  ["nb", "reduced", "Leter etter ord, svarer med latens"],
  ["nb", "reduced", "Husker ikke hva vi avtalte"],
  ["nb", "nothing", "Vanskelig å si når hun kan kjøre igjen"],
  ["nb", "nothing", "Dosen trappes ned hver uke"],
  ["nn", "limited", "Kjem seg ikkje opp trappa aleine"],
  ["nn", "limited", "Må kvile etter ti minutt"],
  ["nn", "reduced", "Rørsla i nakken er nedsett"],
  ["nn", "reduced", "Krafta i armen er svekt"],
  ["nn", "general", "Kan ikkje stå i noko arbeid"],
  ["en", "limited", "It takes him half an hour to wash and dress"],
  ["en", "limited", "Gets out of the bath only with help, has to sit down afterwards"],
  ["en", "limited", "Her daughter has taken over the shopping"],
  ["en", "limited", "Has given up driving"],
  ["en", "limited", "Too dizzy to climb a ladder"],
  ["en", "limited", "Stamina runs out after 20 minutes of reading"],
  ["en", "limited", "Does not leave the flat"],
  ["en", "general", "Cannot take on any employment at present"],
  ["en", "general", "Unable to fulfil his duties"],
  ["en", "reduced", "Elbow flexion 80 degrees"],
  ["en", "reduced", "Grip 7 kg right, 30 kg left"],
  ["en", "reduced", "Hesitant speech, loses words"],
  ["en", "reduced", "Left ankle power 3 of 5"],
  ["en", "reduced", "Awake from 3 am with pain"],
  ["en", "nothing", "Difficult to say when she can drive again"],
  ["en", "nothing", "She had an L5/S1 operation in 2019"],
];

describe("a sentence on what doing costs, work as such or what was seen", () => {
  it.each(sentences)("%s says %s: %s", (language, says, text) => {
    expect(strongest(text, language)).toBe(says);
  });
});

describe("a limitation that counts only where limits are asked for", () => {
  const inContext: readonly [CertificateLanguage, string][] = [
    ["sv", "Åker inte kommunalt"],
    ["sv", "Dottern lagar maten"],
    ["sv", "Sitter tjugo minuter vid köksbordet"],
    ["nb", "Sønnen kjører henne til butikken"],
    ["nn", "Dottera lagar maten"],
    ["en", "Her wife does the driving"],
    ["en", "Can be on his feet for ten minutes"],
  ];
  it.each(inContext)("%s: %s", (language, text) => {
    expect(tags(text, language)).toContain("limited-in-context");
  });

  const never: readonly [CertificateLanguage, string][] = [
    ["sv", "Röker inte och dricker inte alkohol"],
    ["sv", "Promenerar tre timmar utan besvär"],
    ["nb", "Ønsker ikke medisiner"],
    ["en", "Does not want medication"],
    ["en", "Walks for an hour without difficulty"],
  ];
  it.each(never)("%s, not: %s", (language, text) => {
    expect(tags(text, language)).not.toContain("limited-in-context");
  });
});

describe("time and doubt", () => {
  it("lets no comparison with the past make the clause past", () => {
    expect(readText("Är tröttare än tidigare", "sv")[0]?.time).toBe("now");
  });

  it("lets no aside in brackets make the clause past", () => {
    expect(readText("Cannot lift 5 kg (last year 20 kg)", "en")[0]?.time).toBe("now");
  });

  it("takes what was told of a month gone by for past", () => {
    expect(readText("I november sto hun utenfor og gråt", "nb")[0]?.time).toBe("past");
  });

  it("marks what the physician leaves open", () => {
    expect(tags("Kan varken bekräfta eller utesluta svårigheter att lyfta", "sv")).toContain("undecided");
    expect(tags("It is unclear whether he can lift", "en")).toContain("undecided");
  });
});

function tags(text: string, language: CertificateLanguage) {
  return readText(text, language).flatMap(({ marks }) => marks.map(({ tag }) => tag));
}
