/** What the bundle of the thread that reads text holds of pdf.js' parser, in place of its source. */
export { withUnbuiltFonts as bundledParser } from "#readers/unbuilt-fonts.ts";
