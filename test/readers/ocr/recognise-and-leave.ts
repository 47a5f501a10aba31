import { createRecogniser } from "#readers/ocr/recognising/recogniser.ts";
import { drawnPage } from "./drawn-page.ts";

// Run as a process of its own: the recogniser is not closed, and must not keep the process alive.
const recognition = await createRecogniser().recognise(await drawnPage("blir kvar"));
if (recognition !== "timed-out") {
  console.log(recognition.lines.map(({ words }) => words.map(({ text }) => text).join(" ")).join("\n"));
}
