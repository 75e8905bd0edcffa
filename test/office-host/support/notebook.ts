/** The smallest workbook that a host can stand on: one sheet, its cells, a rule and a page. It is no Excel. */
import { HostError } from "../host-error";
import type { HostEvent } from "../host-object";
import { OfficeHost } from "../office-host";
import { declaredTypes } from "../types/declared-types";

class Told implements HostEvent {
  private readonly handlers: ((args: object) => void)[] = [];
  add(handler: (args: object) => void): void {
    this.handlers.push(handler);
  }
  tell(args: object): void {
    for (const handler of this.handlers) handler(args);
  }
}

class Block {
  constructor(
    private readonly notebook: Notebook,
    readonly address: string,
  ) {}
  get values(): unknown[][] {
    return this.notebook.cells.get(this.address) ?? [[""]];
  }
  set values(values: unknown[][]) {
    this.notebook.cells.set(this.address, values);
  }
  get dataValidation() {
    const { notebook } = this;
    return {
      set rule(rule: unknown) {
        notebook.rules.push(rule);
      },
    };
  }
}

export class Notebook {
  readonly cells = new Map<string, unknown[][]>();
  readonly rules: unknown[] = [];
  readonly changed = new Told();
  visibility = "Visible";

  /** The objects as scripts reach them. */
  get root(): object {
    const sheet = {
      name: "Notes",
      hostId: "{1}",
      visibility: this.visibility,
      pageLayout: { paperSize: "A4" },
      getRange: (address: string) => new Block(this, address),
    };
    return {
      worksheets: {
        items: [sheet],
        onChanged: this.changed,
        getItemOrNullObject: (name: string) => (name === "Notes" ? sheet : null),
        getItem: (name: string) => {
          if (name !== "Notes") throw new HostError("ItemNotFound", name);
          return sheet;
        },
      },
    };
  }

  host(newest = 14): OfficeHost {
    const supports = (set: string, version: string): boolean =>
      set === "ExcelApi" && Number(version.replace("1.", "")) <= newest;
    return new OfficeHost({ types: declaredTypes("Excel"), root: this.root, rootType: "Workbook", supports });
  }
}
