/** Univer on the page: the grid, its menus and the CNAM functions. */
import { ILogService } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import { UniverSheetsNotePreset } from "@univerjs/preset-sheets-note";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-note/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import type { CnamFunction } from "../../functions/cnam-function";
import type { Locale } from "../../i18n/locale";
import { cnamFunctions } from "./functions/cnam-functions";
import { constantArrays } from "./functions/constant-arrays";
import { ErrorMessages } from "./functions/error-messages";
import { SheetNames } from "./functions/sheet-names";
import { withFollowing } from "./following/with-following";
import { functionHelp } from "./functions/function-help";
import { loadLanguagePack, univerLocale } from "./locales";
import { paintWhatChanges } from "./painting";
import { fittedRows } from "./painting/fitted-rows";
import { drawnStatuses } from "./painting/shown-statuses";
import { barKeepsFocus } from "./typing/bar-keeps-focus";
import { cellInView } from "./typing/cell-in-view";
import { entryStays } from "./typing/entry-stays";
import { shownFormulas } from "./typing/shown-formulas";
import { startUniver, type PluginEntry, type UniverHost } from "./univer-host";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly functions: readonly CnamFunction[];
  readonly locale: Locale;
}

export async function startGrid(options: GridOptions): Promise<UniverHost> {
  const { locale } = options;
  const messages = new ErrorMessages();
  const sheetNames = new SheetNames();
  const presets = sheetPresets(options, messages, sheetNames);
  const host = startUniver({
    locale: univerLocale[locale],
    locales: { [univerLocale[locale]]: await loadLanguagePack(locale) },
    plugins: [
      ...withFollowing(presets.flatMap((preset) => preset.plugins as readonly PluginEntry[])),
      constantArrays,
      drawnStatuses,
      fittedRows,
      shownFormulas,
      cellInView,
      barKeepsFocus,
      entryStays,
    ],
    messages,
    sheetNames,
  });
  paintWhatChanges(host.injector.get(ILogService));
  return host;
}

/** Univer's own parts of a spreadsheet, with our functions. */
function sheetPresets({ container, functions, locale }: GridOptions, messages: ErrorMessages, sheetNames: SheetNames) {
  const descriptions = functions.map((one) => one.description);
  return [
    UniverSheetsCorePreset({
      container,
      formula: {
        function: cnamFunctions(functions, messages, sheetNames),
        description: functionHelp(descriptions, locale),
        // Univer's lists of completions come late and take keys meant for what has been typed since: ours do neither.
        functionScreenTips: false,
      },
    }),
    UniverSheetsConditionalFormattingPreset(),
    // The search box of a list would take the characters typed after the first, which opens the list.
    UniverSheetsDataValidationPreset({ showSearchOnDropdown: false }),
    UniverSheetsDrawingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsSortPreset(),
    UniverSheetsTablePreset(),
  ];
}
