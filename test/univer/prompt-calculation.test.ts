import type { ICommandInfo } from "@univerjs/core";
import { SetFormulaCalculationStartMutation, SetFormulaCalculationStopMutation } from "@univerjs/engine-formula";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { packageSeen, unmetBy } from "../../src/workbook/univer/made-for";
import { startSoon, TRIGGER, type Trigger } from "../../src/workbook/univer/prompt-calculation";

const UNIVERS_WAIT = 100;
const SOON = 10;
const CHANGE = "change";
const isChange = (id: string): boolean => id === CHANGE;

/** As Univer's is, with its own wait; what is out of date is the list of the changes. */
class FakeTrigger implements Trigger {
  _waitingCommandQueue: unknown[] = [];
  _setTimeoutKey: ReturnType<typeof setTimeout> = setTimeout(() => undefined, 0);
  _executingDirtyData: { readonly changes: readonly unknown[] } = { changes: [] };
  _executionInProgressParams: object | null = null;
  _restartCalculation = false;
  readonly ownStart = vi.fn();
  readonly executed: (readonly [id: string, params: object | undefined])[] = [];
  private listeners: ((command: ICommandInfo) => void)[] = [];

  readonly commands = {
    executeCommand: (id: string, params?: object) => {
      this.executed.push([id, params]);
      return Promise.resolve(true as never);
    },
    onCommandExecuted: (listener: (command: ICommandInfo) => void) => {
      this.listeners.push(listener);
      return { dispose: () => (this.listeners = []) };
    },
  };

  change(name: string): void {
    this._waitingCommandQueue.push(name);
    clearTimeout(this._setTimeoutKey);
    this._setTimeoutKey = setTimeout(() => void this.ownStart(), UNIVERS_WAIT);
    this.tell(CHANGE);
  }

  tell(id: string): void {
    for (const listener of this.listeners) listener({ id });
  }

  _generateDirty(changes: readonly unknown[]): object {
    return { changes };
  }

  _mergeDirty(before: { readonly changes: readonly unknown[] }, after: { readonly changes: readonly unknown[] }) {
    return { changes: [...before.changes, ...after.changes] };
  }
}

describe("a calculation", () => {
  let trigger: FakeTrigger;
  beforeEach(() => {
    vi.useFakeTimers();
    trigger = new FakeTrigger();
    startSoon(() => trigger, trigger.commands, isChange);
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("starts once a burst of changes is over, with all of them, and Univer's own wait is off", () => {
    trigger.change("mark");
    vi.advanceTimersByTime(SOON - 1);
    trigger.change("name");
    vi.advanceTimersByTime(SOON - 1);
    expect(trigger.executed).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(trigger.executed).toEqual([[SetFormulaCalculationStartMutation.id, { changes: ["mark", "name"] }]]);
    expect(trigger._waitingCommandQueue).toEqual([]);
    vi.advanceTimersByTime(UNIVERS_WAIT);
    expect(trigger.ownStart).not.toHaveBeenCalled();
  });

  it("under way is stopped, to be started anew with what has changed since", () => {
    trigger._executingDirtyData = { changes: ["first"] };
    trigger._executionInProgressParams = {};
    trigger.change("mark");
    vi.advanceTimersByTime(SOON);
    expect(trigger.executed).toEqual([[SetFormulaCalculationStopMutation.id, {}]]);
    expect(trigger._restartCalculation).toBe(true);
    expect(trigger._executingDirtyData).toEqual({ changes: ["first", "mark"] });
  });

  it("is not started for commands that change nothing, nor later because of them", () => {
    trigger.tell("scroll");
    vi.advanceTimersByTime(UNIVERS_WAIT);
    expect(trigger.executed).toEqual([]);
    trigger.change("mark");
    vi.advanceTimersByTime(SOON - 1);
    trigger.tell("scroll");
    vi.advanceTimersByTime(1);
    expect(trigger.executed).toHaveLength(1);
  });

  it("does not have Univer's trigger made before something changes: the grid is drawn first", () => {
    const made = vi.fn(() => trigger);
    startSoon(made, trigger.commands, isChange);
    trigger.tell("scroll");
    expect(made).not.toHaveBeenCalled();
    trigger.change("mark");
    expect(made).toHaveBeenCalledOnce();
  });
});

it("no longer starts once its workbook is closed", () => {
  vi.useFakeTimers();
  const trigger = new FakeTrigger();
  const soon = startSoon(() => trigger, trigger.commands, isChange);
  trigger.change("mark");
  soon.dispose();
  vi.advanceTimersByTime(SOON);
  expect(trigger.executed).toEqual([]);
  vi.useRealTimers();
});

describe("Univer's trigger of calculations", () => {
  it("is the one that was read", () => expect(unmetBy(TRIGGER)).toBeNull());

  it("is left alone in another version", () => {
    expect(unmetBy(TRIGGER, { ...packageSeen(TRIGGER), version: "0.26.0" })).toContain("0.26.0");
  });
});
