import { describe, expect, test } from "vitest";
import { illnessNamesIn } from "#codes/illness-names.ts";
import { spellingKey } from "#codes/spelling-key.ts";

function named(text: string): string[] {
  return illnessNamesIn(text).map(({ start, end }) => text.slice(start, end));
}

describe("names of diseases and injuries", () => {
  test.each<[string, string[]]>([
    ["Hon har kronisk spontan urtikaria sedan i våras.", ["urtikaria"]],
    ["a left vocal cord palsy following surgery", ["vocal cord palsy"]],
    ["gall stones, kidney-stones og nyrestein", ["gall stones", "kidney-stones", "nyrestein"]],
    ["Menieres sjukdom eller morbus Ménière", ["Menieres sjukdom", "morbus Ménière"]],
    ["Sjogren's syndrome", ["Sjogren's syndrome"]],
    [
      "trigeminusneuralgien, tennisalbogen og psoriasisartritten",
      ["trigeminusneuralgien", "tennisalbogen", "psoriasisartritten"],
    ],
    ["helvetesild, bältros, shingles", ["helvetesild", "bältros", "shingles"]],
    ["tjukktarmskreft og handledsfraktur", ["tjukktarmskreft", "handledsfraktur"]],
    ["Hun har MS og KOLS", ["MS", "KOLS"]],
    ["Ms Jones called als ik ra", []],
    ["DR MS JONES", []],
    ["Trött, värk i kroppen, yrsel och sorg efter skilsmässa", []],
    ["low mood, back pain and bereavement; stress at work", []],
    ["Prognosen er god, dosen økes, krefter i behold, sist sett av måleren", []],
    ["bus driver with a broken contract, put in brackets after the attack", []],
  ])("%s", (text, expected) => {
    expect(named(text)).toEqual(expected);
  });
});

test.each([
  ["arthritis", "artrit", "artritt", "artritten"],
  ["sclerosis", "skleros", "sklerose"],
  ["rheumatica", "reumatika", "revmatika"],
  ["eczema", "eczemas"],
  ["eksem", "exem", "eksemet"],
])("spellings of %s have one key", (...spellings) => {
  expect(new Set(spellings.map(spellingKey)).size).toBe(1);
});
