/** The files about the functions that the build writes beside `functions.js`. Run by the build, never shipped. */
import type { Locale } from "../../i18n/locale";
import { catalogue } from "../catalogue";
import { functionReference } from "../reference/function-reference";
import { descriptionFaults } from "./description-faults";
import { excelMetadata } from "./excel-metadata";
import { helpPage } from "./help-page";

/** The manifest names these files: French is its default, English an override. */
const FILES: Readonly<Record<Locale, { readonly metadata: string; readonly help: string }>> = {
  fr: { metadata: "functions.json", help: "aide.html" },
  en: { metadata: "functions-en.json", help: "help.html" },
};

export interface FunctionFiles {
  /** Why the files may not be written; empty when they may. */
  readonly faults: readonly string[];
  /** Contents by name. */
  readonly files: Readonly<Record<string, string>>;
}

/** @param base where the files will be served, with a final slash */
export function functionFiles(base: string): FunctionFiles {
  const descriptions = catalogue.map(({ description }) => description);
  const faults = descriptionFaults(descriptions);
  if (faults.length > 0) return { faults, files: {} };
  const references = catalogue.map(functionReference);
  const files = Object.entries(FILES).flatMap(([key, names]) => {
    const locale = key as Locale;
    const metadata = excelMetadata(descriptions, locale, `${base}${names.help}`);
    return [
      [names.metadata, `${JSON.stringify(metadata, null, 1)}\n`],
      [names.help, helpPage(references, locale)],
    ] as const;
  });
  return { faults, files: Object.fromEntries(files) };
}
