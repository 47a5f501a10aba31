import { fold } from "../splitting/tokens.ts";

/** Small words between "cannot" and what cannot be done. `folded` as in a token. */
export function isFiller(folded: string): boolean {
  return folded.length < 3 || fillers.has(folded);
}

const fillers = new Set(
  (
    "att med och eller för som sig sin sitt sina det den de hon han pat pas patienten pasienten patient the a an to her his their " +
    "av i på vid längre helt alls mer nu ännu så alltid ofta särskilt själv selv även ens at of for with and or any also " +
    "lenger enda nok helt seg han hun hennes hans og samt när då in on such being svåra store stora for mycket " +
    "något någon några nåt form former slags sorts typ vanliga vanlig vanligt ordinarie nuvarande normalt förekommande öppna " +
    "sine mine deres våra våre din dine ditt noe noen slik vanlige vanlig ordinære ordinært nåværende normalt åpne noko nokon slags eigen eige eget egen egna " +
    "some kind sort type form open regular ordinary normal usual current own whatsoever present at all"
  )
    .split(" ")
    .map(fold),
);
