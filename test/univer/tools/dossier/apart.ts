/** A sheet that is made apart, in a file whose year is typed. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "yaml";
import { conventionById } from "../../../../src/conventions";
import { createFileSheet } from "../../../../src/tools/create/dossier/create-file-sheet";
import type { FilePart } from "../../../../src/tools/create/dossier/file-parts";
import type { CellValue } from "../../../../src/workbook/model";
import { typedFile, withRow, type TypedRow, type Year } from "../../../tools/support/financial-file";
import { asShown } from "../../../tools/support/labelled-figure";
import { planned } from "../../../tools/support/workbooks";
import { PlayedYear } from "./played-year";

export interface GoldenApart extends Year {
  /** What is typed on the sheet itself. */
  readonly more: readonly TypedRow[];
  /** Row, heading, value, article. */
  readonly shown: readonly (readonly [string, string, string | number, string])[];
}

/** The years of a folder, by the name of their file. */
export function goldenYears(folder: string): readonly (readonly [string, GoldenApart])[] {
  const at = path.join(import.meta.dirname, folder);
  return readdirSync(at).map((name) => [name, parse(readFileSync(path.join(at, name), "utf8")) as GoldenApart]);
}

export async function playedApart(part: FilePart, golden: GoldenApart): Promise<PlayedYear> {
  const { learners, year } = golden;
  const convention = conventionById(golden.convention)!;
  const file = typedFile(golden);
  const made = planned(file, createFileSheet(file, part, { convention, locale: "fr", units: 1, learners, year }));
  return PlayedYear.open(golden.more.reduce(withRow, made));
}

/** As a cell shows it; a blank is a text that holds nothing. */
export function shownFigure(figure: CellValue): CellValue {
  return asShown(figure) ?? "";
}
