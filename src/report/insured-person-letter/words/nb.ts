import type { LetterWordsOf } from "./letter-words.ts";

/** The letter to the insured person in Norwegian bokmål: plain, and easy to read. */
export const nb: LetterWordsOf = {
  normal: {
    title: "Brev om sykmeldingen din",
    reference: (number) => `Vår referanse: ${number}`,
    greeting: ["Hei!"],
    received: {
      heading: "Dette har vi fått",
      lines: (day) => [`Vi har fått sykmeldingen din. Den kom til oss ${day}.`],
    },
    asked: {
      heading: "Dette har vi gjort",
      first: (on, unit) => [
        `Den ${on} ba vi legen${unit === null ? "" : ` ved ${unit}`} som har skrevet sykmeldingen, om å fortelle litt mer. Det trenger vi for å kunne gå videre med saken din.`,
      ],
      again: (on) => [
        `Legen har allerede svart én gang. Svaret har hjulpet oss på vei, og den ${on} ba vi om noen flere opplysninger.`,
      ],
      other: (on) => [
        `Legen som skrev sykmeldingen, hadde ikke mulighet til å svare. Den ${on} henvendte vi oss derfor til en annen lege.`,
      ],
      noBlame: ["At vi spør, er en vanlig del av arbeidet vårt. Det betyr ikke at du eller legen har gjort noe galt."],
      noContent: [
        "Hva vi har spurt om, skriver vi ikke her, fordi noen andre kan komme til å lese brevet. Ta kontakt hvis du vil vite det, så forteller vi.",
      ],
    },
    wait: {
      heading: "Dette skjer nå",
      waiting: (deadline) => [
        [
          `Legen kan svare til og med ${deadline}. Kommer svaret tidligere, kan vi også gå videre tidligere. Mens vi venter, avgjør vi som regel ikke saken.`,
        ],
        [
          "Har det ikke kommet svar innen fristen, bestemmer vi hvordan vi går videre, så saken din ikke blir liggende.",
        ],
      ],
      answered: [
        ["Legen har svart. Nå leser vi svaret og arbeider videre med saken din. Vi venter altså ikke lenger på legen."],
      ],
      noAnswer: (deadline) => [
        [`Vi ba om svar innen ${deadline}. Det har ikke kommet noe svar, og det kan det være mange grunner til.`],
        [
          "Nå går vi videre med de opplysningene vi har, eller rådfører oss med en lege som arbeider hos oss. Kommer svaret mens vi fortsatt arbeider med saken din, leser vi det også.",
        ],
      ],
    },
    todo: {
      heading: "Dette trenger du å gjøre",
      lines: [
        "Akkurat nå trenger du ikke å gjøre noe. For vår skyld trenger du verken å be om en ny sykmelding eller å kontakte legen.",
      ],
      contact: (contact) => [
        contact === null
          ? "Lurer du på noe, eller har noe endret seg? Ta gjerne kontakt med oss."
          : `Lurer du på noe, eller har noe endret seg? Du når oss på ${contact}.`,
      ],
    },
    know: {
      heading: "Greit å vite",
      groups: [
        [
          "Sykmeldingen er viktig, men den er ikke det eneste som teller. Vi ser på alt vi vet i saken din, og det er vi som avgjør den.",
        ],
        [
          "Hvis du trenger en ny sykmelding senere, kan vi trenge flere opplysninger enn denne gangen. Jo lenger et sykefravær varer, desto mer trenger vi å vite etter reglene.",
        ],
      ],
    },
    regards: "Vennlig hilsen",
  },
  easy: {
    title: "Brev om sykmeldingen din",
    reference: (number) => `Vår referanse: ${number}`,
    greeting: ["Hei!", "Dette brevet handler om sykmeldingen din."],
    received: {
      heading: "Dette har vi fått",
      lines: (day) => ["Vi har fått sykmeldingen din.", `Den kom ${day}.`],
    },
    asked: {
      heading: "Dette har vi gjort",
      first: (on, unit) => [
        "Vi trenger å vite litt mer.",
        "Derfor har vi spurt legen som skrev sykmeldingen.",
        ...(unit === null ? [] : [`Sykmeldingen kommer fra ${unit}.`]),
        `Vi skrev til legen ${on}.`,
      ],
      again: (on) => [
        "Legen har allerede svart én gang.",
        "Svaret hjalp oss.",
        "Men vi trenger å vite litt mer.",
        `Vi skrev igjen ${on}.`,
      ],
      other: (on) => [
        "Legen som skrev sykmeldingen, kunne ikke svare.",
        "Derfor spurte vi en annen lege.",
        `Vi skrev dit ${on}.`,
      ],
      noBlame: ["Vi spør ofte leger om sykmeldinger.", "Du har ikke gjort noe galt.", "Legen har ikke gjort noe galt."],
      noContent: [
        "Vi skriver ikke her hva vi har spurt om.",
        "Noen andre kan komme til å lese brevet.",
        "Vil du vite hva vi har spurt om?",
        "Da kan du kontakte oss.",
      ],
    },
    wait: {
      heading: "Dette skjer nå",
      waiting: (deadline) => [
        [
          "Nå venter vi på svar.",
          `Legen kan svare til og med ${deadline}.`,
          "Svaret kan også komme tidligere.",
          "Vi avgjør som regel ikke saken mens vi venter.",
        ],
        ["Kommer det ikke noe svar?", "Da bestemmer vi hvordan vi går videre."],
      ],
      answered: [["Legen har svart.", "Nå leser vi svaret.", "Så arbeider vi videre med saken din."]],
      noAnswer: (deadline) => [
        [`Vi ba om svar innen ${deadline}.`, "Vi har ikke fått noe svar.", "Det kan det være mange grunner til."],
        ["Nå arbeider vi videre med det vi vet.", "Vi kan også spørre en lege hos oss."],
        ["Kommer svaret senere?", "Da leser vi det, hvis vi ikke alt er ferdige."],
      ],
    },
    todo: {
      heading: "Dette trenger du å gjøre",
      lines: [
        "Du trenger ikke å gjøre noe nå.",
        "Du trenger ikke å be om en ny sykmelding for vår skyld.",
        "Du trenger ikke å ringe legen for vår skyld.",
      ],
      contact: (contact) => [
        "Lurer du på noe?",
        "Har noe endret seg?",
        contact === null ? "Ta gjerne kontakt med oss." : `Du når oss på ${contact}.`,
      ],
    },
    know: {
      heading: "Greit å vite",
      groups: [
        [
          "Sykmeldingen er viktig.",
          "Men det er ikke bare sykmeldingen som teller.",
          "Vi ser på alt vi vet i saken din.",
          "Det er vi som avgjør saken.",
        ],
        [
          "Kanskje trenger du en ny sykmelding senere.",
          "Da kan vi trenge å vite mer enn nå.",
          "Vi trenger å vite mer når noen er sykmeldt lenge.",
          "Slik er reglene.",
        ],
      ],
    },
    regards: "Vennlig hilsen",
  },
};
