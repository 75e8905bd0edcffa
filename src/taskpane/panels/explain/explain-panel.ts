/** « Expliquer »: follows the selected cell, reads the computation behind it and looks for its other readings. */
import type { TemplateResult } from "lit/html.js";
import { explainCell, type ExplainedCell } from "../../../tools/explain/explained-cell";
import { followLinks, type LinkEnd } from "../../../tools/explain/follow-links";
import type { LineResult } from "../../../tools/explain/line-results";
import { otherReadings } from "../../../tools/explain/other-readings";
import type { RangeRef, WorkbookModel } from "../../../workbook/model";
import { breath } from "../../breath";
import type { Panel, PanelHost } from "../panel";
import { copyText } from "./copy-text";
import { unreadState, type ExplainActions, type ExplainState } from "./explain-state";
import { explainView } from "./explain-view";
import { TreeState } from "./step-tree";

export function openExplainPanel(host: PanelHost): Panel {
  return new ExplainPanel(host);
}

class ExplainPanel implements Panel, ExplainActions {
  private state = unreadState();
  /** Reading is long in Excel: once is enough, until something changes. */
  private known: WorkbookModel | null = null;
  /** A later selection makes an earlier answer worthless. */
  private turn = 0;

  constructor(private readonly host: PanelHost) {}

  view = (): TemplateResult => explainView(this.state, this, this.host.locale);

  opened = (): void => void this.reread().catch(() => undefined);

  changed = this.opened;

  /** A workbook being edited cannot be read: the next event reads again. */
  selected = (selection: RangeRef): void => void this.follow(selection).catch(() => undefined);

  go = ({ row, column }: LineResult): void => {
    const { selection } = this.state;
    if (selection) this.selected({ ...selection, row, column, rows: 1, columns: 1 });
  };

  tell = (end: LinkEnd): void => {
    const { selection } = this.state;
    if (selection) void this.follow(selection, end).catch(() => undefined);
  };

  copy = async (text: string): Promise<void> => this.update({ copy: (await copyText(text)) ? "copied" : "byHand" });

  redraw = (): void => this.host.redraw();

  private update(changes: Partial<ExplainState>): void {
    this.state = { ...this.state, ...changes };
    this.host.redraw();
  }

  private async reread(): Promise<void> {
    this.known = null;
    await this.follow(await this.host.workbook.selection());
  }

  private async follow(selection: RangeRef, asked?: LinkEnd): Promise<void> {
    const mine = (this.turn += 1);
    const workbook = (this.known ??= await this.host.workbook.snapshot({ formats: "none" }));
    const { cell, links, told } = await explained(workbook, selection, asked);
    if (mine !== this.turn) return;
    const isSame = cell !== null && isSameCell(cell, this.state.cell);
    const tree = isSame ? this.state.tree : new TreeState();
    this.update({ selection, cell, links, told, readings: null, tree, copy: "none" });
    if (!cell) return;
    const readings = await otherReadings(workbook, cell, async () => {
      await breath();
      return mine === this.turn;
    });
    if (mine === this.turn) this.update({ readings });
  }
}

type Explained = Pick<ExplainState, "cell" | "links" | "told">;

/** The cell’s own computation; else the first, or the one asked for, of those that it comes from; else that of its line. */
async function explained(workbook: WorkbookModel, selection: RangeRef, asked?: LinkEnd): Promise<Explained> {
  const links = await followLinks(workbook, selection);
  if (!links || links.ends.length === 0)
    return { cell: await explainCell(workbook, selection), links: null, told: null };
  const rules = links.ends.filter(({ kind }) => kind === "rule");
  const told = rules.find((end) => asked !== undefined && isSameEnd(end, asked)) ?? rules[0] ?? null;
  const at = told?.path.at(-1);
  const cell = at ? await explainCell(workbook, { ...at, rows: 1, columns: 1 }) : null;
  return { cell, links, told };
}

function isSameEnd(one: LinkEnd, other: LinkEnd): boolean {
  const [here, there] = [one.path.at(-1), other.path.at(-1)];
  return here?.sheet === there?.sheet && here?.row === there?.row && here?.column === there?.column;
}

function isSameCell(one: ExplainedCell, other: ExplainedCell | null): boolean {
  return (
    other !== null &&
    one.cell.sheet === other.cell.sheet &&
    one.cell.row === other.cell.row &&
    one.cell.column === other.cell.column
  );
}
