/**
 * The least host that custom functions need: it keeps what they associate, and answers that each zero was typed. Made for
 * Node and, printed as text, for a page: it uses nothing but its own lines.
 */
import type { Argument, Result } from "../../../src/functions/host";

export interface HostCall {
  readonly id: string;
  readonly args: readonly Argument[];
  /** Where each argument stands; `null` for one that was computed. */
  readonly addresses: readonly (string | null)[];
}

export interface ExcelHost {
  readonly CustomFunctions: object;
  readonly Excel: object;
  readonly ids: () => readonly string[];
  /** What each call gives, an error alone no longer thrown; a fault of ours stops them all. */
  readonly answer: (calls: readonly HostCall[]) => Promise<Result[]>;
}

type Implementation = (...passed: unknown[]) => unknown;

export function createExcelHost(): ExcelHost {
  const functions = new Map<string, Implementation>();
  class ExcelError {
    constructor(
      readonly code: string,
      readonly message = "",
    ) {}
  }
  const asGiven = (cell: unknown): unknown =>
    cell instanceof ExcelError ? { error: cell.code, message: cell.message } : cell;
  const asPassed = (cell: unknown): unknown =>
    typeof cell === "object" && cell !== null && "error" in cell ? new ExcelError(String(cell.error)) : cell;

  async function answer({ id, args, addresses }: HostCall): Promise<Result> {
    const implementation = functions.get(id);
    if (!implementation) throw new Error(`${id} is not associated.`);
    const passed = args.map((argument) => argument && argument.map((row) => row.map(asPassed)));
    try {
      const rows = await implementation(...passed, { parameterAddresses: addresses });
      return (rows as unknown[][]).map((row) => row.map(asGiven)) as unknown as Result;
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      return [[asGiven(error)]] as unknown as Result;
    }
  }

  /** As large as the largest argument of the calls: no cell of theirs is beyond what is answered. */
  let valueTypes: readonly (readonly string[])[] = [];
  function reach(calls: readonly HostCall[]): void {
    const all = calls.flatMap(({ args }) => args.filter((argument) => argument !== null));
    const most = (sizes: readonly number[]): number => sizes.reduce((a, b) => (a > b ? a : b), 0);
    const columns = most(all.map(([first]) => first?.length ?? 0));
    valueTypes = Array.from({ length: most(all.map(({ length }) => length)) }, () =>
      new Array<string>(columns).fill("Double"),
    );
  }

  const range = {
    load: () => undefined,
    untrack: () => undefined,
    get valueTypes() {
      return valueTypes;
    },
  };
  const sheet = { getRange: () => range };
  const worksheets = { getItem: () => sheet, getActiveWorksheet: () => sheet };
  const context = { workbook: { worksheets }, sync: () => Promise.resolve() };
  return {
    CustomFunctions: {
      associate: (id: string, implementation: Implementation) => functions.set(id, implementation),
      Error: ExcelError,
      ErrorCode: { invalidValue: "#VALUE!", notAvailable: "#N/A" },
    },
    Excel: { run: (batch: (given: typeof context) => unknown) => batch(context) },
    ids: () => [...functions.keys()],
    answer: (calls) => {
      reach(calls);
      return Promise.all(calls.map(answer));
    },
  };
}
