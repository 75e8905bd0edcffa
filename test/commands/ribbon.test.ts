import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { registerRibbon, ribbonCommands, type RibbonActions, type RibbonEvent } from "../../src/commands/ribbon";

function ribbon(showPane: () => Promise<void> = () => Promise.resolve()): {
  press: (name: string) => Promise<void>;
  log: string[];
} {
  const log: string[] = [];
  const handlers = new Map<string, (event: RibbonEvent) => Promise<void>>();
  const asked = (name: string) => (): void => void log.push(name);
  const pane: RibbonActions = {
    insertRulesSheet: asked("rules"),
    createMarksSheet: asked("marks"),
    createBudget: asked("budget"),
    openPanel: (panel) => void log.push(panel),
  };
  registerRibbon(
    {
      associate: (name, handler) => void handlers.set(name, handler),
      showPane: () => {
        log.push("show");
        return showPane();
      },
    },
    pane,
  );
  const event: RibbonEvent = { completed: () => void log.push("completed") };
  return { press: async (name) => handlers.get(name)?.(event), log };
}

describe("the ribbon", () => {
  it("has a handler for every command of the manifest, and no other", () => {
    const manifest = readFileSync(new URL("../../manifest.xml", import.meta.url), "utf8");
    const names = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map((match) => match[1]);
    expect(names.sort()).toEqual(Object.keys(ribbonCommands).sort());
  });

  it.each([
    ["insertRulesSheet", "rules"],
    ["createMarksSheet", "marks"],
    ["createBudget", "budget"],
    ["freeze", "freeze"],
    ["attach", "attach"],
    ["charts", "charts"],
    ["cohorts", "cohorts"],
    ["simulate", "simulate"],
    ["anonymise", "anonymise"],
  ])("%s opens the pane, then asks it", async (name, asked) => {
    const { press, log } = ribbon();
    await press(name);
    expect(log).toEqual(["show", asked, "completed"]);
  });

  it("frees the button even when the pane cannot be shown", async () => {
    const { press, log } = ribbon(() => Promise.reject(new Error("no pane")));
    await expect(press("freeze")).rejects.toThrow("no pane");
    expect(log).toEqual(["show", "completed"]);
  });
});
