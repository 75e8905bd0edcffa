import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LeavingGuard } from "../../src/atelier/leaving-guard";

let guard: LeavingGuard;
let heard: boolean[];
beforeEach(() => {
  vi.stubGlobal("window", new EventTarget());
  guard = new LeavingGuard();
  heard = [];
  guard.onChange((isUnsaved) => heard.push(isUnsaved));
});
afterEach(() => vi.unstubAllGlobals());

describe("work that is being saved", () => {
  it("is saved once it is written", () => {
    guard.unsaved = true;
    const isSaved = guard.present();
    expect(guard.unsaved).toBe(true);
    isSaved();
    expect(guard.unsaved).toBe(false);
    expect(heard).toEqual([true, false]);
  });

  it("is not, once changed while it was written, until it is written again", () => {
    guard.unsaved = true;
    const isSaved = guard.present();
    guard.unsaved = true;
    isSaved();
    expect(guard.unsaved).toBe(true);
    expect(heard).toEqual([true]);
    guard.present()();
    expect(guard.unsaved).toBe(false);
  });

  it("is not, when its first change comes while it is written", () => {
    const isSaved = guard.present();
    guard.unsaved = true;
    isSaved();
    expect(guard.unsaved).toBe(true);
  });
});
