import { LocaleType } from "@univerjs/core";
import type { CnamFunction } from "../../../src/functions/cnam-function";
import type { CellValue, WorkbookModel } from "../../../src/workbook/model";
import { parseAddress } from "../../../src/workbook/address";
import { Calculation } from "../../../src/workbook/univer/calculation";
import { setCalculationOnOpening } from "../../../src/workbook/univer/computed-results";
import { startHeadlessUniver } from "../../../src/workbook/univer/headless";
import { LiveWorkbook } from "../../../src/workbook/univer/live-workbook";
import { workbookToUniver } from "../../../src/workbook/univer/model/to-univer";
import type { UniverHost } from "../../../src/workbook/univer/univer-host";

export interface Opened {
  readonly host: UniverHost;
  readonly live: LiveWorkbook;
  readonly calculation: Calculation;
  /** Raw values of an address with its sheet, once every formula is calculated. */
  read(address: string): Promise<CellValue[][]>;
}

/** Opens a model in Univer without a screen and waits for its formulas. */
export async function open(model: WorkbookModel, functions: readonly CnamFunction[] = []): Promise<Opened> {
  const host = startHeadlessUniver(functions);
  setCalculationOnOpening(host, true);
  host.api.createWorkbook(workbookToUniver(model, "unit", LocaleType.FR_FR));
  const calculation = new Calculation(host.injector);
  await calculation.settled();
  const live = new LiveWorkbook(host);
  return {
    host,
    live,
    calculation,
    read: async (address) => {
      await calculation.settled();
      const { sheet, area } = parseAddress(address)!;
      return live.values({ sheet: sheet!, ...area });
    },
  };
}
