import type { TextLanguage } from "#certificate/language.ts";
import type { DurationCondition } from "#policies/usual-durations/usual-durations.ts";

/** The words for what is worth knowing beside the findings. */
export interface NotePhrases {
  /** Heading of all notes together. */
  title: string;
  longerThanUsual: {
    name: string;
    /** `code` is the diagnosis as the certificate writes it, `when` the conditions of the usual duration. */
    says(told: { days: number; daysFrom: "case" | "certificate"; code: string; usual: number; when: string }): string;
    why: string;
    /** Where the figure stands. */
    from(source: string, title: string, dated: string): string;
  };
  improvingYetLonger: { name: string; says: string; why: string };
  copiedFromEarlier: { name: string; says(count: number): string; why: string };
  when: Record<DurationCondition, string>;
}

/** The words for notes, in the language of their reader. */
export const notePhrases: Record<TextLanguage, NotePhrases> = {
  en: {
    title: "Worth knowing",
    longerThanUsual: {
      name: "Longer than usual",
      says: ({ days, daysFrom, code, usual, when }) =>
        `The absence is ${days} days in all${daysFrom === "certificate" ? ", counted from the certificate itself" : ""}. With ${code}${when}, up to ${usual} days are usual. What makes it longer this time is not written here.`,
      why: "Recovery takes its own time. This is something to ask about, and nothing to decide on.",
      from: (source, title, dated) => `Usual duration: ${source}, “${title}”, ${dated}`,
    },
    improvingYetLonger: {
      name: "Better, at no lower degree",
      says: "The certificate tells of improvement, and the absence goes on at a degree that is no lower than before.",
      why: "Both can well be true. It may be a good time to talk about the next step.",
    },
    copiedFromEarlier: {
      name: "The same words as before",
      says: (count) =>
        count === 1
          ? "This passage stands word for word in an earlier certificate of the case."
          : "These passages stand word for word in an earlier certificate of the case.",
      why: "They may hold just as well today.",
    },
    when: {
      "after-operation": "after an operation",
      "light-work": "in light work",
      "heavy-work": "in heavy work",
      "no-other-illness": "without another illness",
    },
  },
  sv: {
    title: "Bra att veta",
    longerThanUsual: {
      name: "Längre än vanligt",
      says: ({ days, daysFrom, code, usual, when }) =>
        `Frånvaron är sammanlagt ${days} dagar${daysFrom === "certificate" ? ", räknat från intyget självt" : ""}. Vid ${code}${when} är upp till ${usual} dagar vanligt. Vad som gör att det tar längre tid den här gången står inte i intyget.`,
      why: "Tillfrisknande tar olika lång tid. Det här är något att fråga om, inget att besluta på.",
      from: (source, title, dated) => `Vanlig tid: ${source}, ”${title}”, ${dated}`,
    },
    improvingYetLonger: {
      name: "Bättre, utan lägre grad",
      says: "Intyget berättar om förbättring, och frånvaron fortsätter med en grad som inte är lägre än förut.",
      why: "Båda kan mycket väl stämma. Det kan vara ett bra tillfälle att prata om nästa steg.",
    },
    copiedFromEarlier: {
      name: "Samma ord som förut",
      says: (count) =>
        count === 1
          ? "Det här stycket står ord för ord i ett tidigare intyg i ärendet."
          : "De här styckena står ord för ord i ett tidigare intyg i ärendet.",
      why: "De kan gälla lika väl i dag.",
    },
    when: {
      "after-operation": "efter operation",
      "light-work": "i lätt arbete",
      "heavy-work": "i tungt arbete",
      "no-other-illness": "utan någon annan sjukdom",
    },
  },
  nb: {
    title: "Verdt å vite",
    longerThanUsual: {
      name: "Lengre enn vanlig",
      says: ({ days, daysFrom, code, usual, when }) =>
        `Fraværet er ${days} dager i alt${daysFrom === "certificate" ? ", regnet ut fra sykmeldingen selv" : ""}. Ved ${code}${when} er opptil ${usual} dager vanlig. Hva som gjør at det tar lengre tid denne gangen, står ikke i sykmeldingen.`,
      why: "Det varierer hvor lang tid det tar å bli frisk. Dette er noe å spørre om, ikke noe å avgjøre saken på.",
      from: (source, title, dated) => `Vanlig varighet: ${source}, «${title}», ${dated}`,
    },
    improvingYetLonger: {
      name: "Bedre, uten lavere grad",
      says: "Sykmeldingen forteller om bedring, og fraværet fortsetter med en grad som ikke er lavere enn før.",
      why: "Begge deler kan godt stemme. Det kan være en fin anledning til å snakke om neste steg.",
    },
    copiedFromEarlier: {
      name: "De samme ordene som før",
      says: (count) =>
        count === 1
          ? "Dette avsnittet står ord for ord i en tidligere sykmelding i saken."
          : "Disse avsnittene står ord for ord i en tidligere sykmelding i saken.",
      why: "De kan gjelde like godt i dag.",
    },
    when: {
      "after-operation": "etter operasjon",
      "light-work": "i lett arbeid",
      "heavy-work": "i tungt arbeid",
      "no-other-illness": "uten noen annen sykdom",
    },
  },
};
