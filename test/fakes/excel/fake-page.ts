/** `Worksheet.pageLayout`. */
import { parseAddress } from "../../../src/workbook/address";
import type { Area } from "../../../src/workbook/model";
import { HostError } from "../../office-host/host-error";
import { FakeRangeAreas } from "./fake-areas";
import { FakeRange } from "./fake-range";
import type { FakeStore, PageData } from "./fake-store";

const SETTINGS = [
  "paperSize", "orientation", "zoom", "centerHorizontally", "centerVertically", "leftMargin", "rightMargin", "topMargin", "bottomMargin", "headerMargin", "footerMargin",
] as const; // prettier-ignore
const TEXTS = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;

/** Properties that are loaded and set by their own name. */
function defineSettings(owner: object, settings: Record<string, unknown>, names: readonly string[]): object {
  for (const name of names) {
    Object.defineProperty(owner, name, {
      get: () => settings[name],
      set: (value) => {
        settings[name] = value;
      },
    });
  }
  return owner;
}

export class FakePageLayout {
  readonly headersFooters: { readonly defaultForAllPages: object };

  constructor(
    private readonly store: FakeStore,
    private readonly sheetId: string,
  ) {
    const { settings } = this.page;
    defineSettings(this, settings, SETTINGS);
    this.headersFooters = { defaultForAllPages: defineSettings({}, settings, TEXTS) };
  }

  setPrintMargins(unit: string, margins: Record<string, number>): void {
    if (unit !== "Inches") throw new HostError("NotImplemented", unit);
    for (const [side, inches] of Object.entries(margins)) this.page.settings[`${side}Margin`] = inches * 72;
  }
  setPrintArea(address: string): void {
    this.page.area = parseAddress(address)?.area ?? null;
  }
  setPrintTitleRows(address: string): void {
    this.page.rows = parseAddress(address)?.area ?? null;
  }
  setPrintTitleColumns(address: string): void {
    this.page.columns = parseAddress(address)?.area ?? null;
  }
  getPrintAreaOrNullObject(): FakeRangeAreas | null {
    const { area } = this.page;
    return area && new FakeRangeAreas(this.store, this.sheetId, [area]);
  }
  getPrintTitleRowsOrNullObject(): FakeRange | null {
    return this.titles(this.page.rows);
  }
  getPrintTitleColumnsOrNullObject(): FakeRange | null {
    return this.titles(this.page.columns);
  }

  private get page(): PageData {
    return this.store.extrasOf(this.sheetId).page;
  }

  private titles(area: Area | null): FakeRange | null {
    return area && new FakeRange(this.store, { sheetId: this.sheetId, ...area });
  }
}
