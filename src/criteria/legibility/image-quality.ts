import { imageFaults } from "#certificate/page-reading.ts";
import { defineCriterion, met, notApplicable, partial, unclear } from "../criterion.ts";

/** Is the picture good enough: resolution, sharpness, contrast, skew and cropping? */
export const imageQuality = defineCriterion({
  id: "image-quality",
  category: "legibility",
  impact: "moderate",
  source: { title: "Faults of a picture that the sender can mend", place: "rubric of this project", read: "2026-11" },
  needs: ["pages"],
  reasons: {
    partial: ["low-resolution", "blurred", "low-contrast", "glare", "skewed", "cropped"],
    missing: [],
    contradictory: [],
  },
  judge({ certificate: { pages } }) {
    const pictures = pages.filter(({ source }) => source !== "digital");
    if (pictures.length === 0) return notApplicable("digital");
    const fault = imageFaults.find((one) => pictures.some(({ faults }) => faults.includes(one)));
    if (fault !== undefined) return partial(fault);
    return pictures.some(({ source }) => source === "not-read") ? unclear("no-text-found") : met([]);
  },
  ask: { about: "pages", answer: { kind: "text", maxLength: 1000 } },
  texts: {
    en: {
      title: "Picture quality",
      why: "A good picture is read without mistakes.",
      met: "The picture is good enough.",
      missing: "There is no picture.",
      partial: {
        "low-resolution": "The resolution of the picture is too low. Please scan it again at 300 dpi.",
        blurred: "The picture is blurred. Please hold the camera still or use a scanner.",
        "low-contrast":
          "The words are too faint against the paper. Please scan it darker or photograph it in better light.",
        glare: "A bright reflection covers part of the page. Please photograph it without flash, or scan it.",
        skewed: "The page is crooked. Please lay it straight and scan it again.",
        cropped: "Part of the page is cut off. Please send the whole page.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "Could you send a clearer picture of the certificate?",
    },
    sv: {
      title: "Bildens kvalitet",
      why: "En bra bild läses utan misstag.",
      met: "Bilden är tillräckligt bra.",
      missing: "Det finns ingen bild.",
      partial: {
        "low-resolution": "Bilden har för låg upplösning. Skanna gärna om i 300 dpi.",
        blurred: "Bilden är suddig. Håll kameran stilla eller använd en skanner.",
        "low-contrast": "Texten syns för svagt mot papperet. Skanna gärna mörkare eller fotografera i bättre ljus.",
        glare: "En ljus reflex täcker en del av sidan. Fotografera gärna utan blixt, eller skanna.",
        skewed: "Sidan ligger snett. Lägg den rakt och skanna om den.",
        cropped: "En del av sidan är avskuren. Skicka gärna hela sidan.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "Kan du skicka en tydligare bild av intyget?",
    },
    nb: {
      title: "Bildekvalitet",
      why: "Et godt bilde leses uten feil.",
      met: "Bildet er godt nok.",
      missing: "Det er ikke noe bilde.",
      partial: {
        "low-resolution": "Bildet har for lav oppløsning. Skann gjerne på nytt med 300 dpi.",
        blurred: "Bildet er uskarpt. Hold kameraet stille eller bruk en skanner.",
        "low-contrast": "Teksten er for svak mot papiret. Skann gjerne mørkere eller fotografer i bedre lys.",
        glare: "Et lyst gjenskinn dekker en del av siden. Fotografer gjerne uten blits, eller skann.",
        skewed: "Siden ligger skjevt. Legg den rett og skann på nytt.",
        cropped: "En del av siden er kuttet bort. Send gjerne hele siden.",
      },
      missingBecause: {},
      contradictory: {},
      ask: "Kan du sende et tydeligere bilde av sykmeldingen?",
    },
  },
});
