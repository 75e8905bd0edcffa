/** The pane as Excel on the web holds it: in a frame, with Microsoft's own script, over a workbook of a fake Excel. */
import { readFileSync } from "node:fs";
import type { Frame, Page } from "playwright-core";
import { inject } from "vitest";
import { formatCell, parseAddress } from "../../../src/workbook/address";
import type { Cell, WorkbookModel } from "../../../src/workbook/model";
import { cellAt, cellsIn } from "../../../src/workbook/model-edit/cells";
import { openFakeWorkbook } from "../../fakes/excel/open-fake-workbook";
import { FakeExcel } from "../../fakes/excel/fake-excel";
import type { ChartData } from "../../fakes/excel/fake-store";
import { FrameHost } from "../../office-host/frame/frame-host";
import { HostPage } from "../../office-host/frame/host-page";
import { newContext } from "../setup/browser";
import { Pane } from "./pane";

/** Excel on the web has what the documentation calls 1.17, and more. */
const API_OF_THE_WEB = "1.17";

export class ExcelPage {
  private constructor(
    private readonly host: HostPage,
    readonly excel: FakeExcel,
    /** What Excel on the web does besides its workbook. */
    public web: FrameHost,
    public frame: Frame,
    private readonly errors: string[],
  ) {}

  /** Resolves once the pane is on the screen. */
  static async open(model: WorkbookModel, { width = 340, locale = "fr-FR" } = {}): Promise<ExcelPage> {
    const { excel, dispose } = await openFakeWorkbook(model, { apiVersion: API_OF_THE_WEB });
    // Filled by Microsoft's client in this process; the one in the browser goes on.
    dispose();
    const context = await newContext({ viewport: { width, height: 800 }, locale: "fr-FR" });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    const web = webOf(excel, locale);
    const host = await HostPage.open(page, web.conversation.origin);
    const opened = new ExcelPage(host, excel, web, await host.start(web, paneAddress()), errors);
    await opened.started();
    return opened;
  }

  get page(): Page {
    return this.host.page;
  }

  get pane(): Pane {
    return new Pane(this.frame.locator("#pane"), this.frame);
  }

  /** Another workbook, blank, in the place of this one. */
  async openBlank(): Promise<void> {
    this.web.close();
    this.web = webOf(new FakeExcel({ apiVersion: API_OF_THE_WEB }), "fr-FR");
    this.frame = await this.host.start(this.web, paneAddress());
    await this.started();
  }

  /** The same workbook opened again, in another language perhaps. */
  async restart(locale: string): Promise<void> {
    this.web.close();
    this.web = webOf(this.excel, locale);
    this.frame = await this.host.start(this.web, paneAddress());
    await this.started();
  }

  /** What people see of the workbook: its sheets and what their cells hold. */
  visible(): unknown {
    const { sheets, names } = this.excel.store.model;
    const shown = sheets.filter(({ visibility }) => visibility !== "veryHidden");
    return { names, sheets: shown.map(({ name, visibility, cells }) => ({ name, visibility, cells })) };
  }

  value(address: string): unknown {
    return this.cell(address)?.value ?? null;
  }

  formula(address: string): string | undefined {
    return this.cell(address)?.formula;
  }

  /** The first cell, sheet after sheet, whose formula says so. */
  cellOf(formula: RegExp): string {
    for (const { name, cells } of this.excel.store.model.sheets) {
      for (const { row, column, cell } of cellsIn(cells)) {
        if (formula.test(cell.formula ?? "")) return `${name}!${formatCell(row, column)}`;
      }
    }
    throw new Error(`no formula says ${formula}`);
  }

  private cell(address: string): Cell | undefined {
    const { sheet, area } = parseAddress(address) ?? {};
    const model = this.excel.store.model.sheets.find(({ name }) => name === sheet);
    if (model === undefined || area === undefined) throw new Error(`no cell is called ${address}`);
    return cellAt(model.cells, area.row, area.column);
  }

  /** The user puts cells in bold. */
  embolden(address: string): void {
    const { sheet = "", area } = parseAddress(address) ?? {};
    const id = this.excel.store.findSheet(sheet);
    if (id === null || area === undefined) throw new Error(`no cells are called ${address}`);
    this.excel.store.changeFormats(id, area, (format) => void (format.font = { ...format.font, bold: true }));
  }

  /** The cells of a sheet that do not look as any other, and how they do. */
  looks(sheet: string): readonly (readonly [cell: string, look: unknown])[] {
    const id = this.excel.store.findSheet(sheet);
    if (id === null) throw new Error(`no sheet is called ${sheet}`);
    return [...this.excel.store.extrasOf(id).formats].sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** Excel's own charts, sheet after sheet. */
  charts(): readonly ChartData[] {
    const { store } = this.excel;
    return store.model.sheets.flatMap(({ id }) => store.extrasOf(id).charts.map((chart) => structuredClone(chart)));
  }

  /** The user is in a cell, until the function that is given back is called. */
  editing(): () => void {
    let leave: () => void = () => undefined;
    this.excel.editing = new Promise((resolve) => (leave = resolve));
    return () => {
      this.excel.editing = null;
      leave();
    };
  }

  /** Takes the last plan back, by the message that told of it. */
  async undo(): Promise<void> {
    await this.pane.notice.getByRole("button", { name: "Annuler" }).click();
    await this.pane.notice.getByText("Annulé :").waitFor();
    await this.pane.idle();
  }

  sheetNames(): string[] {
    return this.excel.store.model.sheets.map(({ name }) => name);
  }

  /** Closes the page, and fails when it has reported an error at any moment of its life. */
  async close(wanted?: RegExp): Promise<void> {
    this.web.close();
    await this.page.context().close();
    const errors = this.errors.filter((error) => wanted?.test(error) !== true);
    if (errors.length > 0) throw new Error(`The page reported errors:\n${errors.join("\n")}`);
  }

  /** Its first tab, with what is fetched for it. */
  private async started(): Promise<void> {
    await this.pane.root.locator('[role="tab"][aria-selected="true"]').waitFor();
    await this.pane.idle();
  }
}

function webOf(excel: FakeExcel, locale: string): FrameHost {
  return new FrameHost({ host: excel.host, sets: excel.sets, locale, functions: excel.functions });
}

export function paneAddress(): string {
  return new URL("taskpane.html", inject("baseUrl")).href;
}

/** The commands of the ribbon's buttons. */
export function ribbonCommands(): string[] {
  return [...readFileSync("dist/manifest.xml", "utf8").matchAll(/<FunctionName>(\w+)</g)].map(([, name = ""]) => name);
}
