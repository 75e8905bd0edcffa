/** The sheets of a workbook as a plan goes along: what it creates, renames and deletes, under which name at each step. */
import { PortError } from "../port";

export interface PlanSheet {
  /** Its name before the plan; absent when the plan creates it. */
  readonly origin?: string;
  /** Its name at this step. */
  name: string;
  deleted: boolean;
  /** What the plan made of its protection; absent while the plan has not touched it. */
  protected?: boolean;
}

export class PlanSheets {
  private readonly sheets: PlanSheet[] = [];
  /** Names that a step frees are free for the next ones. */
  private readonly freed = new Set<string>();
  /** Names that no sheet may have before the plan. */
  readonly mustBeFree: string[] = [];

  /** The sheet that a step calls by that name. Whether it exists before the plan is checked once it has been read. */
  named(name: string): PlanSheet {
    const known = this.find(name);
    if (known !== undefined) return known;
    if (this.freed.has(name.toLowerCase())) {
      throw new PortError("sheetMissing", name, `the plan has already renamed or deleted "${name}"`);
    }
    const sheet: PlanSheet = { origin: name, name, deleted: false };
    this.sheets.push(sheet);
    return sheet;
  }

  add(name: string): PlanSheet {
    this.take(name);
    const sheet: PlanSheet = { name, deleted: false, protected: false };
    this.sheets.push(sheet);
    return sheet;
  }

  rename(from: string, to: string): PlanSheet {
    const sheet = this.named(from);
    if (from.toLowerCase() !== to.toLowerCase()) {
      this.take(to);
      this.freed.add(from.toLowerCase());
    }
    sheet.name = to;
    return sheet;
  }

  delete(name: string): PlanSheet {
    const sheet = this.named(name);
    sheet.deleted = true;
    this.freed.add(name.toLowerCase());
    return sheet;
  }

  /** The sheet that had that name before the plan, whatever it is called now. */
  before(origin: string): PlanSheet {
    const key = origin.toLowerCase();
    const known = this.sheets.find((sheet) => sheet.origin?.toLowerCase() === key);
    if (known !== undefined) return known;
    const sheet: PlanSheet = { origin, name: origin, deleted: false };
    this.sheets.push(sheet);
    return sheet;
  }

  /** The sheets that the plan touches and that must exist before it. */
  existing(): PlanSheet[] {
    return this.sheets.filter((sheet) => sheet.origin !== undefined);
  }

  created(): PlanSheet[] {
    return this.sheets.filter((sheet) => sheet.origin === undefined && !sheet.deleted);
  }

  private find(name: string): PlanSheet | undefined {
    const key = name.toLowerCase();
    return this.sheets.find((sheet) => !sheet.deleted && sheet.name.toLowerCase() === key);
  }

  private take(name: string): void {
    if (this.find(name) !== undefined) throw new PortError("sheetExists", name, `"${name}" is already a sheet`);
    if (!this.freed.delete(name.toLowerCase())) this.mustBeFree.push(name);
  }
}
