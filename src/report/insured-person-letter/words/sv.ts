import type { LetterWordsOf } from "./letter-words.ts";

/** The letter to the insured person in Swedish: plain, and easy to read. */
export const sv: LetterWordsOf = {
  normal: {
    title: "Brev om ditt läkarintyg",
    reference: (number) => `Vår referens: ${number}`,
    greeting: ["Hej!"],
    received: {
      heading: "Det här har vi fått",
      lines: (day) => [`Vi har fått ditt läkarintyg. Det kom till oss den ${day}.`],
    },
    asked: {
      heading: "Det här har vi gjort",
      first: (on, unit) => [
        `Den ${on} bad vi läkaren${unit === null ? "" : ` vid ${unit}`} som har skrivit intyget att berätta lite mer. Vi behöver det för att kunna gå vidare med ditt ärende.`,
      ],
      again: (on) => [
        `Läkaren har redan svarat en gång. Svaret har hjälpt oss på vägen, och den ${on} bad vi om några uppgifter till.`,
      ],
      other: (on) => [
        `Läkaren som skrev intyget hade inte möjlighet att svara. Den ${on} vände vi oss därför till en annan läkare.`,
      ],
      noBlame: [
        "Att vi frågar hör till vårt vanliga arbete. Det betyder inte att du eller läkaren har gjort något fel.",
      ],
      noContent: [
        "Vad vi har frågat om skriver vi inte här, eftersom någon annan kan råka läsa brevet. Hör av dig om du vill veta, så berättar vi.",
      ],
    },
    wait: {
      heading: "Det här händer nu",
      waiting: (deadline) => [
        [
          `Läkaren har till och med den ${deadline} på sig att svara. Kommer svaret tidigare kan vi också gå vidare tidigare. Medan vi väntar fattar vi oftast inget beslut.`,
        ],
        ["Har inget svar kommit i tid bestämmer vi hur vi ska gå vidare, så att ditt ärende inte blir liggande."],
      ],
      answered: [
        [
          "Läkaren har svarat. Nu läser vi svaret och arbetar vidare med ditt ärende. Vi väntar alltså inte längre på läkaren.",
        ],
      ],
      noAnswer: (deadline) => [
        [`Vi bad om svar senast den ${deadline}. Något svar har inte kommit, och det kan ha många skäl.`],
        [
          "Nu går vi vidare med de uppgifter som vi har, eller rådfrågar en läkare som arbetar hos oss. Kommer svaret medan vi fortfarande arbetar med ditt ärende läser vi det också.",
        ],
      ],
    },
    todo: {
      heading: "Det här behöver du göra",
      lines: [
        "Just nu behöver du inte göra någonting. För vår skull behöver du varken be om ett nytt intyg eller kontakta läkaren.",
      ],
      contact: (contact) => [
        contact === null
          ? "Undrar du över något, eller har något ändrats? Hör gärna av dig till oss."
          : `Undrar du över något, eller har något ändrats? Du når oss på ${contact}.`,
      ],
    },
    know: {
      heading: "Bra att veta",
      groups: [
        [
          "Läkarintyget är viktigt, men det är inte det enda som avgör. Vi ser på allt som vi vet i ditt ärende, och det är vi som beslutar.",
        ],
        [
          "Om du behöver ett nytt intyg längre fram kan vi behöva fler uppgifter än den här gången. Ju längre en sjukskrivning varar, desto mer behöver vi veta enligt reglerna.",
        ],
      ],
    },
    regards: "Vänliga hälsningar",
  },
  easy: {
    title: "Brev om ditt läkarintyg",
    reference: (number) => `Vår referens: ${number}`,
    greeting: ["Hej!", "Det här brevet handlar om ditt läkarintyg."],
    received: {
      heading: "Det här har vi fått",
      lines: (day) => ["Vi har fått ditt läkarintyg.", `Det kom den ${day}.`],
    },
    asked: {
      heading: "Det här har vi gjort",
      first: (on, unit) => [
        "Vi behöver veta lite mer.",
        "Därför har vi frågat läkaren som skrev intyget.",
        ...(unit === null ? [] : [`Intyget kommer från ${unit}.`]),
        `Vi skrev till läkaren den ${on}.`,
      ],
      again: (on) => [
        "Läkaren har redan svarat en gång.",
        "Svaret hjälpte oss.",
        "Men vi behöver veta lite mer.",
        `Vi skrev igen den ${on}.`,
      ],
      other: (on) => [
        "Läkaren som skrev intyget kunde inte svara.",
        "Därför frågade vi en annan läkare.",
        `Vi skrev dit den ${on}.`,
      ],
      noBlame: ["Vi frågar ofta läkare om intyg.", "Du har inte gjort något fel.", "Läkaren har inte gjort något fel."],
      noContent: [
        "Vi skriver inte här vad vi har frågat om.",
        "Någon annan kan råka läsa brevet.",
        "Vill du veta vad vi har frågat?",
        "Då kan du kontakta oss.",
      ],
    },
    wait: {
      heading: "Det här händer nu",
      waiting: (deadline) => [
        [
          "Nu väntar vi på svar.",
          `Läkaren kan svara till och med den ${deadline}.`,
          "Svaret kan också komma tidigare.",
          "Vi beslutar oftast inte medan vi väntar.",
        ],
        ["Kommer det inget svar?", "Då bestämmer vi hur vi går vidare."],
      ],
      answered: [["Läkaren har svarat.", "Nu läser vi svaret.", "Sedan arbetar vi vidare med ditt ärende."]],
      noAnswer: (deadline) => [
        [
          `Vi bad om svar senast den ${deadline}.`,
          "Vi har inte fått något svar.",
          "Det kan finnas många skäl till det.",
        ],
        ["Nu arbetar vi vidare med det vi vet.", "Vi kan också fråga en läkare hos oss."],
        ["Kommer svaret senare?", "Då läser vi det, om vi inte redan är klara."],
      ],
    },
    todo: {
      heading: "Det här behöver du göra",
      lines: [
        "Du behöver inte göra någonting nu.",
        "Du behöver inte be om ett nytt intyg för vår skull.",
        "Du behöver inte ringa läkaren för vår skull.",
      ],
      contact: (contact) => [
        "Undrar du över något?",
        "Har något ändrats?",
        contact === null ? "Kontakta oss gärna." : `Du når oss på ${contact}.`,
      ],
    },
    know: {
      heading: "Bra att veta",
      groups: [
        [
          "Läkarintyget är viktigt.",
          "Men det är inte bara intyget som avgör.",
          "Vi ser på allt vi vet i ditt ärende.",
          "Det är vi som beslutar.",
        ],
        [
          "Kanske behöver du ett nytt intyg senare.",
          "Då kan vi behöva veta mer än nu.",
          "Vi behöver veta mer när någon är sjukskriven länge.",
          "Så är reglerna.",
        ],
      ],
    },
    regards: "Vänliga hälsningar",
  },
};
