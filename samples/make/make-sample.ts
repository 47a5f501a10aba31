import { readFile } from "node:fs/promises";
import { z } from "zod";
import { drawPdf } from "./draw-pdf.ts";
import { type Answers, asPlainText, fillLayout } from "./fill-layout.ts";
import { fillPdfForm, formFieldsSchema } from "./fill-pdf-form.ts";
import { type Encoding, type Recipe, samples } from "./samples.ts";
import { wrapPicture } from "./wrap-picture.ts";

/** The bytes of one sample; the same on every machine and every day. */
export async function makeSample(recipe: Recipe): Promise<Uint8Array> {
  switch (recipe.make) {
    case "pdf": {
      return drawPdf(await Promise.all(recipe.content.map((name) => filledLayout(recipe.layout, name))));
    }
    case "form": {
      const fields = formFieldsSchema.parse(JSON.parse(await text(`layouts/${recipe.fields}`)));
      return fillPdfForm(fields, await answers(recipe.content));
    }
    case "text": {
      const layout = await text(`layouts/${recipe.layout}`);
      return encode(asPlainText(fillLayout(layout, await answers(recipe.content))), recipe.encoding);
    }
    case "letter-pdf":
      return drawPdf([await letterText(recipe.content)]);
    case "copy":
      return recipe.encoding === undefined
        ? bytes(`content/${recipe.content}`)
        : encode(await text(`content/${recipe.content}`), recipe.encoding);
    case "picture-pdf":
      return wrapPicture(await bytes(`content/${recipe.content}`));
    case "cut": {
      const whole = samples.find(({ file }) => file === recipe.of);
      if (whole === undefined) throw new RangeError(`there is no sample ${recipe.of} to cut`);
      return (await makeSample(whole.recipe)).slice(0, recipe.bytes);
    }
  }
}

/** The text of a printed form with the answers of one sample. */
export async function filledLayout(layout: string, content: string): Promise<string> {
  return fillLayout(await text(`layouts/${layout}`), await answers(content));
}

/** The text of one sample letter, with the marks of fillLayout. */
export function letterText(content: string): Promise<string> {
  return text(`content/${content}`);
}

const answersSchema = z.record(z.string(), z.union([z.string(), z.boolean()]));

async function answers(name: string): Promise<Answers> {
  return answersSchema.parse(JSON.parse(await text(`content/${name}.json`)));
}

async function text(path: string): Promise<string> {
  return new TextDecoder().decode(await bytes(path));
}

function bytes(path: string): Promise<Uint8Array> {
  return readFile(new URL(path, import.meta.url));
}

function encode(words: string, encoding: Encoding): Uint8Array {
  const mark = encoding === "utf-16le" ? "\uFEFF" : "";
  return Buffer.from(mark + words, encoding);
}
