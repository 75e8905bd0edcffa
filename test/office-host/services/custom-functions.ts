/** Calls of an add-in's functions by formulas, as Excel makes them and hears of their results. */

/** The name of the service that the library tells results to. */
export const CUSTOM_FUNCTIONS = "Microsoft.ExcelServices.CustomFunctions";

/** What a formula hands over: the arguments, and where each stands (`null` for one that was computed). */
export interface FunctionCall {
  readonly id: string;
  readonly args: readonly unknown[];
  readonly addresses: readonly (string | null)[];
  /** Of the formula. */
  readonly cell: string;
}

/** A value, or the error of a cell with its sentence. */
export type FunctionResult = { readonly value: unknown } | { readonly error: string; readonly message: string };

/** The category that calls have in an event message, and the type of one. */
const CATEGORY = 1;
const INVOCATION = 1_000;
/** Arguments may be errors. */
const ALLOW_ERRORS = 4;

/** How errors are told, by the numbers of the library. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  2: "#VALUE!",
  3: "#VALUE!",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#BUSY!",
  10: "#NAME?",
};

type CallListener = (entry: readonly unknown[]) => void;

export class CustomFunctions {
  /** Once the add-in has told that its functions can be called. */
  readonly ready: Promise<void>;
  private readonly waiting = new Map<number, (result: FunctionResult) => void>();
  private readonly listeners = new Set<CallListener>();
  private next = 1;
  private setReady: () => void = () => undefined;

  constructor() {
    this.ready = new Promise((resolve) => (this.setReady = resolve));
  }

  /** Hears of the entries of event messages. */
  onCall(listener: CallListener): void {
    this.listeners.add(listener);
  }

  call({ id, args, addresses, cell }: FunctionCall): Promise<FunctionResult> {
    const invocation = this.next++;
    const message = JSON.stringify([invocation, id, args, cell, ALLOW_ERRORS, addresses]);
    return new Promise((resolve) => {
      this.waiting.set(invocation, resolve);
      for (const listener of this.listeners) listener([CATEGORY, INVOCATION, "", message, invocation]);
    });
  }

  /** What the library finds by its name. */
  readonly service = {
    _SetOsfControlContainerReadyForCustomFunctions: (): void => this.setReady(),
    _GetEnabledFeatures: (): readonly number[] => [],
    setInvocationArrayResults: (results: readonly (readonly unknown[])[]): void => {
      for (const [invocation, done, value, code] of results) {
        const result = done === true ? { value } : { error: ERRORS[Number(code)] ?? "#VALUE!", message: String(value) };
        this.waiting.get(Number(invocation))?.(result);
        this.waiting.delete(Number(invocation));
      }
    },
  };
}
