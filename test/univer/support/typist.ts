/** Types formulas as the cell editor hands them over, in the language of the page. */
import { ICommandService, LocaleService, LocaleType } from "@univerjs/core";
import { SetRangeValuesCommand, SheetInterceptorService } from "@univerjs/sheets";
import type { Locale } from "../../../src/i18n/locale";
import { parseAddress } from "../../../src/workbook/address";
import { installFrenchTyping } from "../../../src/workbook/univer/typing/install-french-typing";
import type { Opened } from "./open";

export class Typist {
  constructor(
    private readonly opened: Opened,
    locale: Locale,
  ) {
    const { injector } = opened.host;
    const language = injector.get(LocaleService);
    language.load({ [LocaleType.EN_US]: {}, [LocaleType.FR_FR]: {} });
    language.setLocale(locale === "en" ? LocaleType.EN_US : LocaleType.FR_FR);
    installFrenchTyping(injector);
  }

  /** `address` has its sheet. */
  type(address: string, text: string): void {
    const { host, live } = this.opened;
    const { sheet: name, area } = parseAddress(address)!;
    const sheet = live.sheet(name!);
    const former = sheet.getCellRaw(area.row, area.column) ?? {};
    const entry = text.startsWith("=") ? { v: null, f: text } : { v: text, f: null };
    const value = host.injector
      .get(SheetInterceptorService)
      .onWriteCell(live.workbook, sheet, area.row, area.column, { ...former, si: null, p: null, ...entry });
    host.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId: live.unitId,
      subUnitId: sheet.getSheetId(),
      range: { startRow: area.row, endRow: area.row, startColumn: area.column, endColumn: area.column },
      value,
    });
  }

  /** The formula that the cell holds, as files have it. */
  stored(address: string): string | undefined {
    const { sheet, area } = parseAddress(address)!;
    return this.opened.live.sheet(sheet!).getCellRaw(area.row, area.column)?.f ?? undefined;
  }
}
