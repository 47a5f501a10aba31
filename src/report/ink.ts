import { styleText } from "node:util";

type Paint = (text: string) => string;

/** Colours of a terminal by what they mean. Text says the same without them. */
export type Ink = Record<"strong" | "faint" | "good" | "bad" | "unsure", Paint>;

/** Real colours, or none at all for a pipe or a file. */
export function inks(colour: boolean): Ink {
  const paint = (...format: Parameters<typeof styleText>[0][]): Paint => {
    if (!colour) return (text) => text;
    return (text) => format.reduce<string>((painted, one) => styleText(one, painted, { validateStream: false }), text);
  };
  return {
    strong: paint("bold"),
    faint: paint("dim"),
    good: paint("bold", "green"),
    bad: paint("bold", "red"),
    unsure: paint("bold", "yellow"),
  };
}
