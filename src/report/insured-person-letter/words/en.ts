import type { LetterWordsOf } from "./letter-words.ts";

/** The letter to the insured person in English: plain, and easy to read. */
export const en: LetterWordsOf = {
  normal: {
    title: "About your sickness certificate",
    reference: (number) => `Our reference: ${number}`,
    greeting: ["Hello,"],
    received: {
      heading: "What we have received",
      lines: (day) => [`We have received your sickness certificate. It reached us on ${day}.`],
    },
    asked: {
      heading: "What we have done",
      first: (on, unit) => [
        `On ${on} we asked the doctor who wrote the certificate${unit === null ? "" : ` at ${unit}`} to tell us a little more. We need this to go on with your case.`,
      ],
      again: (on) => [
        `The doctor has already answered us once. The answer has helped us, and on ${on} we asked for a little more.`,
      ],
      other: (on) => [
        `The doctor who wrote the certificate was not able to answer. On ${on} we therefore turned to another doctor.`,
      ],
      noBlame: ["Asking is an ordinary part of our work. It does not mean that you or the doctor did anything wrong."],
      noContent: [
        "We do not say here what we asked about, because someone else might read this letter. If you would like to know, get in touch and we will tell you.",
      ],
    },
    wait: {
      heading: "What happens now",
      waiting: (deadline) => [
        [
          `The doctor has until ${deadline} to answer. If the answer comes sooner, we can go on sooner. While we wait, we usually do not make a decision.`,
        ],
        ["If no answer has come by then, we decide how to go on, so that your case does not stand still."],
      ],
      answered: [
        [
          "The doctor has answered. We are now reading the answer and going on with your case, so we are no longer waiting for the doctor.",
        ],
      ],
      noAnswer: (deadline) => [
        [`We asked for an answer by ${deadline}. None has come, and there can be many reasons for that.`],
        [
          "We now go on with what we have, or ask a doctor who works with us for advice. If the answer comes while we are still working on your case, we will read it too.",
        ],
      ],
    },
    todo: {
      heading: "What you need to do",
      lines: [
        "There is nothing you need to do right now. We do not need you to ask for a new certificate or to contact the doctor.",
      ],
      contact: (contact) => [
        contact === null
          ? "Do you have a question, or has something changed? Please get in touch with us."
          : `Do you have a question, or has something changed? You can reach us at ${contact}.`,
      ],
    },
    know: {
      heading: "Good to know",
      groups: [
        [
          "The certificate is important, but it does not decide the case on its own. We look at everything we know, and the decision is ours.",
        ],
        [
          "If you need a new certificate later, we may have to know more than this time. The longer someone is off sick, the more the rules require.",
        ],
      ],
    },
    regards: "Kind regards",
  },
  easy: {
    title: "About your sickness certificate",
    reference: (number) => `Our reference: ${number}`,
    greeting: ["Hello,", "This letter is about your sickness certificate."],
    received: {
      heading: "What we have received",
      lines: (day) => ["We have received your sickness certificate.", `It came on ${day}.`],
    },
    asked: {
      heading: "What we have done",
      first: (on, unit) => [
        "We need to know a little more.",
        "So we asked the doctor who wrote the certificate.",
        ...(unit === null ? [] : [`The certificate comes from ${unit}.`]),
        `We wrote to the doctor on ${on}.`,
      ],
      again: (on) => [
        "The doctor has already answered once.",
        "The answer helped us.",
        "But we need to know a little more.",
        `We wrote again on ${on}.`,
      ],
      other: (on) => [
        "The doctor who wrote the certificate could not answer.",
        "So we asked another doctor.",
        `We wrote to that doctor on ${on}.`,
      ],
      noBlame: [
        "We often ask doctors about certificates.",
        "You have done nothing wrong.",
        "The doctor has done nothing wrong.",
      ],
      noContent: [
        "We do not say here what we asked.",
        "Someone else might read this letter.",
        "Would you like to know what we asked?",
        "Then please contact us.",
      ],
    },
    wait: {
      heading: "What happens now",
      waiting: (deadline) => [
        [
          "We are waiting for an answer.",
          `The doctor can answer until ${deadline}.`,
          "The answer may come sooner.",
          "We usually do not decide while we wait.",
        ],
        ["What if no answer comes?", "Then we decide how to go on."],
      ],
      answered: [["The doctor has answered.", "We are now reading the answer.", "Then we go on with your case."]],
      noAnswer: (deadline) => [
        [`We asked for an answer by ${deadline}.`, "We have not had an answer.", "There can be many reasons for that."],
        ["Now we go on with what we know.", "We may also ask a doctor who works with us."],
        ["What if the answer comes later?", "Then we will read it, if we are not done."],
      ],
    },
    todo: {
      heading: "What you need to do",
      lines: [
        "You do not need to do anything now.",
        "We are not asking you for a new certificate.",
        "You do not need to call the doctor for us.",
      ],
      contact: (contact) => [
        "Do you have a question?",
        "Has something changed?",
        contact === null ? "Please contact us." : `You can reach us at ${contact}.`,
      ],
    },
    know: {
      heading: "Good to know",
      groups: [
        [
          "The certificate is important.",
          "But it does not decide the case on its own.",
          "We look at everything we know about your case.",
          "Then we make the decision.",
        ],
        [
          "You may need a new certificate later.",
          "Then we may need to know more than now.",
          "We need to know more when someone is off sick for long.",
          "Those are the rules.",
        ],
      ],
    },
    regards: "Kind regards",
  },
};
