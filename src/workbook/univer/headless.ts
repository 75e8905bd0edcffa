/** Univer without a screen: the same engine and plug-ins as the Atelier, for tests and batches under Node. */
import { LocaleType } from "@univerjs/core";
import { UniverDataValidationPlugin } from "@univerjs/data-validation";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsDataValidationPlugin } from "@univerjs/sheets-data-validation";
import { UniverSheetsFilterPlugin } from "@univerjs/sheets-filter";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsNotePlugin } from "@univerjs/sheets-note";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsSortPlugin } from "@univerjs/sheets-sort";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import type { CnamFunction } from "../../functions/cnam-function";
import { cnamFunctions } from "./functions/cnam-functions";
import { constantArrays } from "./functions/constant-arrays";
import { ErrorMessages } from "./functions/error-messages";
import { withFollowing, type CalculationServices } from "./following/with-following";
import { SheetNames } from "./functions/sheet-names";
import { startUniver, type UniverHost } from "./univer-host";

export interface HeadlessOptions {
  readonly calculation?: CalculationServices;
}

export function startHeadlessUniver(
  functions: readonly CnamFunction[],
  { calculation }: HeadlessOptions = {},
): UniverHost {
  const messages = new ErrorMessages();
  const sheetNames = new SheetNames();
  return startUniver({
    locale: LocaleType.FR_FR,
    locales: { [LocaleType.FR_FR]: {} },
    messages,
    sheetNames,
    plugins: withFollowing(
      [
        [UniverFormulaEnginePlugin, { function: cnamFunctions(functions, messages, sheetNames) }],
        UniverSheetsPlugin,
        UniverSheetsFormulaPlugin,
        UniverSheetsNumfmtPlugin,
        UniverDataValidationPlugin,
        UniverSheetsDataValidationPlugin,
        UniverSheetsConditionalFormattingPlugin,
        UniverSheetsFilterPlugin,
        UniverSheetsSortPlugin,
        UniverSheetsTablePlugin,
        UniverSheetsNotePlugin,
        constantArrays,
      ],
      calculation,
    ),
  });
}
