/** The Atelier as a user has it before them, and as scripts read it through `window.cnam.workbook`. */
import type { JSHandle, Locator, Page } from "playwright-core";
import type {} from "../../../src/atelier/global";
import { formatRange, parseAddress } from "../../../src/workbook/address";
import type { CellValue, RangeRef, SheetModel, WorkbookModel } from "../../../src/workbook/model";
import type { Plan } from "../../../src/workbook/plan";
import type { SnapshotRequest, WorkbookPort } from "../../../src/workbook/port";
import { openPage, type OpenPage } from "../setup/browser";
import { Pane } from "./pane";
import { until } from "../../support/patience";

type OpenOptions = Parameters<typeof openPage>[1];

export class AtelierPage {
  readonly page: Page;
  readonly pane: Pane;

  private constructor(
    private readonly opened: OpenPage,
    private readonly port: JSHandle<WorkbookPort>,
  ) {
    this.page = opened.page;
    this.pane = new Pane(opened.page.getByTestId("pane"));
  }

  /** Opens the Atelier on its sample, in a browser profile of its own, and waits for the first calculated sheet. */
  static async open(options: OpenOptions = {}): Promise<AtelierPage> {
    const opened = await openPage("", options);
    return new AtelierPage(opened, await portOf(opened.page));
  }

  /**
   * Closes the page, and fails when it has reported an error at any moment of its life.
   *
   * @param wanted what the page was meant to refuse aloud
   */
  async close(wanted?: RegExp): Promise<void> {
    await this.opened.context.close();
    const errors = this.opened.errors.filter((error) => wanted?.test(error) !== true);
    if (errors.length > 0) throw new Error(`The page reported errors:\n${errors.join("\n")}`);
  }

  read(address: string): Promise<CellValue[][]> {
    return this.port.evaluate((port, where) => port.read(where), address);
  }

  /** The value of one cell; an error gives its code. */
  async value(address: string): Promise<number | string | boolean | null> {
    const value = (await this.read(address))[0]?.[0] ?? null;
    return typeof value === "object" && value !== null ? value.error : value;
  }

  /** The values of a row or a column, one after the other. */
  async values(address: string): Promise<CellValue[]> {
    return (await this.read(address)).flat();
  }

  snapshot(request: SnapshotRequest = {}): Promise<WorkbookModel> {
    return this.port.evaluate((port, asked) => port.snapshot(asked), request);
  }

  async sheet(name: string): Promise<SheetModel> {
    const { sheets } = await this.snapshot({ sheets: [name] });
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`The workbook has no sheet ${name}`);
    return sheet;
  }

  /** The formula of one cell, as the workbook keeps it. */
  async formula(address: string): Promise<string | undefined> {
    const { sheet, row, column } = rangeOf(address);
    return (await this.sheet(sheet)).cells[row]?.[column]?.formula;
  }

  /** Writes a plan as a script would; the pane's own plans go through the pane. */
  async apply(plan: Plan): Promise<void> {
    await this.port.evaluate((port, edits) => port.apply(edits), plan);
  }

  /** What the workbook keeps for the pane. */
  setting(key: string): Promise<string | null> {
    return this.port.evaluate((port, asked) => port.setting(asked), key);
  }

  settled(): Promise<void> {
    return this.port.evaluate((port) => port.settled());
  }

  selection(): Promise<RangeRef> {
    return this.port.evaluate((port) => port.selection());
  }

  /** The grid is a picture: cells are found through the port, then keys go where the user's would. */
  async select(address: string): Promise<void> {
    await this.port.evaluate((port, range) => port.select(range), rangeOf(address));
  }

  /** Clicks in the middle of the grid, wherever that is on the sheet: the keyboard is the grid's from then on. */
  async focusGrid(options: Parameters<Locator["click"]>[0] = {}): Promise<void> {
    await this.grid.click({ position: { x: 600, y: 400 }, ...options });
  }

  /** Opens a sheet by its tab. */
  async openSheet(name: string): Promise<void> {
    await this.sheetTab(name).click();
    await until(async () => (await this.selection()).sheet === name);
  }

  sheetTab(name: string): Locator {
    return this.sheetTabs.filter({ hasText: name });
  }

  get sheetTabs(): Locator {
    return this.grid.locator('[data-u-comp="slide-tab-item"]');
  }

  get grid(): Locator {
    return this.page.locator("#grid");
  }

  /** Selects a cell, types into it and validates with Enter, as a user does. Resolves once everything is calculated. */
  async type(address: string, text: string): Promise<void> {
    await this.typeOnly(address, text);
    await this.enter(address);
  }

  /** Types a column of cells, from the first one down, as fast as the keyboard goes. */
  async typeDown(address: string, texts: readonly string[]): Promise<void> {
    await this.strike(address, "");
    for (const text of texts) {
      await this.compose(text);
      await this.page.keyboard.press("Enter");
    }
    const { sheet, row } = rangeOf(address);
    await this.left({ sheet, row: row + texts.length - 1 });
  }

  /** Types a row of cells, from the first one to the right; Enter then goes under the first. A blank leaves its cell alone. */
  async typeAcross(address: string, texts: readonly string[]): Promise<void> {
    await this.strike(address, "");
    for (const [index, text] of texts.entries()) {
      if (text !== "") await this.compose(text);
      await this.page.keyboard.press(index < texts.length - 1 ? "Tab" : "Enter");
    }
    await this.left(rangeOf(address));
  }

  /** Pastes cells copied from another program, from that one on. The page must have been opened with its clipboard. */
  async paste(address: string, rows: readonly (readonly string[])[]): Promise<void> {
    await this.strike(address, "");
    const text = rows.map((cells) => cells.join("\t")).join("\n");
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press("Control+V");
    const { sheet, row, column } = rangeOf(address);
    const area = { sheet, row, column, rows: rows.length, columns: Math.max(...rows.map((cells) => cells.length)) };
    const isFilled = async (): Promise<boolean> => {
      const values = await this.read(formatRange(area));
      return rows.every((cells, at) => cells.every((cell, of) => cell === "" || values[at]?.[of] !== null));
    };
    await until(isFilled);
    await this.settled();
  }

  /** Validates with Enter what is being typed in a cell. Resolves once everything is calculated. */
  async enter(address: string): Promise<void> {
    await this.page.keyboard.press("Enter");
    await this.left(rangeOf(address));
  }

  /** Enter ends by selecting the cell below: keys struck before that would go into the wrong cell. */
  private async left(cell: Pick<RangeRef, "sheet" | "row">): Promise<void> {
    await until(async () => {
      const { sheet, row } = await this.selection();
      return sheet === cell.sheet && row > cell.row;
    });
    await this.settled();
  }

  /** The functions and names that the cell's editor proposes. */
  get completions(): Locator {
    return this.page.getByTestId("completions");
  }

  /** The arguments of the function around the cursor. */
  get argumentHelp(): Locator {
    return this.page.getByTestId("argument-help");
  }

  /** The same without Enter: the cell is being edited. */
  async typeOnly(address: string, text: string): Promise<void> {
    await this.strike(address, "");
    await this.compose(text);
  }

  /** The same, key after key. */
  async strike(address: string, text: string): Promise<void> {
    const isInGrid = await this.grid.locator('[data-u-comp="editor"]:focus').count();
    if (isInGrid === 0) await this.focusGrid();
    await this.select(address);
    await this.page.keyboard.type(text);
  }

  /**
   * The first key opens the editor of the cell; the others come at once, as from a keyboard that composes: each key by
   * itself has the grid drawn again.
   */
  private async compose([first = "", ...others]: Iterable<string>): Promise<void> {
    await this.page.keyboard.type(first);
    if (others.length > 0) await this.page.keyboard.insertText(others.join(""));
  }

  /** Empties a cell with the Delete key. */
  async clear(address: string): Promise<void> {
    await this.typeOnly(address, "");
    await this.page.keyboard.press("Delete");
    await this.settled();
  }

  button(testId: "create" | "open" | "save" | "print" | "language" | "toggle-pane"): Locator {
    return this.page.getByTestId(testId);
  }

  get notice(): Locator {
    return this.page.getByTestId("notice");
  }

  get fileName(): Locator {
    return this.page.getByTestId("file-name");
  }

  get unsaved(): Locator {
    return this.page.getByTestId("unsaved");
  }

  /** The modal question of the Atelier. */
  get question(): Locator {
    return this.page.getByTestId("question");
  }

  /** What a screen reader says of the error of the selected cell. */
  get errorStatus(): Locator {
    return this.page.getByTestId("error-status");
  }

  get errorCard(): Locator {
    return this.page.getByTestId("error-card");
  }

  /** The chart of that id; its sheet must be the active one. */
  chart(id: string): Locator {
    return this.page.getByTestId(`chart-${id}`).getByRole("img");
  }
}

/** The port, once the first sheet is calculated and on the screen. */
export async function portOf(page: Page): Promise<JSHandle<WorkbookPort>> {
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
  return page.evaluateHandle(() => {
    if (!window.cnam) throw new Error("the page is said to be ready, without its port");
    return window.cnam.workbook;
  });
}

/** What `paste` needs. */
export const CLIPBOARD = { permissions: ["clipboard-read", "clipboard-write"] };

/** `"Notes!A1:B2"` as the port wants it. */
export function rangeOf(address: string): RangeRef {
  const parsed = parseAddress(address);
  if (parsed?.sheet === undefined) throw new Error(`${address} is no address of a sheet`);
  return { sheet: parsed.sheet, ...parsed.area };
}
