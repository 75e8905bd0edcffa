/** « Réunir des cohortes » from its field of files, with the desk that a pane has. */
import { beforeEach, expect, it } from "vitest";
import { initialState } from "../../src/taskpane/initial-state";
import type { PaneState } from "../../src/taskpane/pane-state";
import { PlanDesk } from "../../src/taskpane/plan-desk";
import { CohortsPanel } from "../../src/taskpane/panels/cohorts/cohorts-panel";
import { ReadingWork } from "../../src/taskpane/reading-work/reading-work";
import { Store } from "../../src/taskpane/store";
import { createMemoryWorkbook } from "../../src/workbook/memory/create-memory-workbook";
import { until } from "../support/patience";
import { convention, marksOf, nameAt, promotion } from "../tools/cohorts/support";
import { workbookOf } from "../tools/support/workbooks";

let panel: CohortsPanel;
let store: Store<PaneState>;

beforeEach(() => {
  const workbook = createMemoryWorkbook(workbookOf(promotion("Lyon", ["NFA031"], [[12], [8]])));
  const readings = new ReadingWork();
  store = new Store<PaneState>(initialState("fr"));
  const desk = new PlanDesk(workbook, store, (id) => id, readings);
  panel = new CohortsPanel({
    workbook,
    locale: "fr",
    convention,
    selection: null,
    propose: (prepare) => desk.propose(prepare),
    readings,
    during: (action) => desk.read(action),
    redraw: () => undefined,
    open: () => undefined,
  });
});

const textFile = (name: string, from: number): File => {
  const rows = marksOf(3, 6).map((mark, at) => `${nameAt(from + at)};${mark}`);
  return new File([["Nom et prénom;NFA031", ...rows].join("\n")], name);
};
const isOver = () => until(() => Promise.resolve(store.state.busy === null));

it("reads every file that is given at once, and tells each that it cannot read", async () => {
  const list = new File(["Article;Prix\nChaise;12\n"], "prix.csv");
  panel.addFiles([list, textFile("lille.csv", 0), textFile("nantes.csv", 10), textFile("metz.csv", 20)]);
  await isOver();
  expect(panel.state.files.map(({ name }) => name)).toEqual(["lille.csv", "nantes.csv", "metz.csv"]);
  expect(panel.state.problems).toEqual([{ file: "prix.csv", kind: "noTable" }]);
});

it("takes the same file anew, in place of what it was", async () => {
  panel.addFiles([textFile("lille.csv", 0)]);
  await isOver();
  panel.addFiles([textFile("lille.csv", 10)]);
  await isOver();
  expect(panel.state.files.map(({ tables }) => tables[0]?.learners[0]?.name)).toEqual([nameAt(10)]);
});
