/**
 * What people feel in the Atelier, in Chromium: one mark typed in the sample, among 10 000 formulas, in a promotion of
 * 500 learners and 14 units once « Brancher » has written its results, in one of 5 000 that comes from Excel; opening
 * them; undoing. Milliseconds of the page's own thread.
 */
import { withEdits } from "../src/workbook/model-edit/with-edits";
import { conventionById } from "../src/conventions";
import { attach } from "../src/tools/attach/attach";
import { attachmentOf } from "../src/tools/attach/attachment";
import { catalogueCodes } from "../src/tools/attach/diploma-decision";
import { answered } from "../test/tools/support/answered";
import type { Cell, SheetModel, WorkbookModel } from "../src/workbook/model";
import type { Plan } from "../src/workbook/plan";
import type { Bench } from "./figures";
import { cellAt, MeasuredPage, openSite, type Site } from "./measured-page";

const UNITS = 14;
const MARKS_TYPED = 4;

type Value = number | string | null;

function sheet(name: string, rows: readonly (readonly (Value | { readonly formula: string })[])[]): SheetModel {
  const cell = (value: Value | { readonly formula: string }): Cell =>
    typeof value === "object" && value !== null ? { value: null, formula: value.formula } : { value };
  return {
    id: name,
    name,
    visibility: "visible",
    cells: Object.fromEntries(
      rows.map((row, index) => [index, Object.fromEntries(row.map((value, column) => [column, cell(value)]))]),
    ),
  };
}

const mark = (learner: number, unit: number): number => (learner * 7 + unit * 3) % 21;

/** Marks with their headings and credits, and the rules that they follow. */
function promotion(learners: number): WorkbookModel {
  const units = Array.from({ length: UNITS }, (_, index) => `UE${String(index + 1)}`);
  const marks = Array.from({ length: learners }, (_, learner) => [
    learner + 1,
    `Apprenant ${String(learner + 1)}`,
    ...units.map((_unit, unit) => mark(learner, unit)),
  ]);
  return {
    names: [{ name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$2" }],
    sheets: [
      sheet("Promotion", [
        ["Promotion entière"],
        ["N°", "Nom", ...units],
        ["ECTS", null, ...units.map((_, index) => 2 + (index % 3))],
        ...marks,
      ]),
      sheet("Règles", [
        ["Clé", "Valeur"],
        ["convention", "apprentissage-2025"],
      ]),
    ],
  };
}

/** As the pane asks for it: in the Atelier, a column beyond 100 rows is one formula; in Excel, up to 2 000 a row each. */
function attachment(
  model: WorkbookModel,
  host: { readonly mostChecked?: number; readonly spillsBeyond?: number },
): Plan {
  const [marks] = model.sheets;
  const convention = conventionById("apprentissage-2025")!;
  const [table] = answered(marks!, catalogueCodes(convention)).tables;
  const known = attachmentOf(table!, convention);
  const attached = attach(known, { wanted: ["status", "credits", "mean"], locale: "fr", threshold: 10, ...host });
  if (!attached.ok) throw new Error(attached.reason);
  return attached.plan;
}

function tenThousand(): WorkbookModel {
  const rows = Array.from({ length: 10_000 }, (_, index) => [
    mark(index, 1),
    mark(index, 2),
    { formula: `=CNAM.UE_GRADE(A${String(index + 1)}:B${String(index + 1)})` },
  ]);
  return { names: [], sheets: [sheet("Notes", rows)] };
}

async function worst(page: MeasuredPage, name: string, row: number, column: number): Promise<number> {
  const times: number[] = [];
  // The first one also warms the page.
  for (let typed = 0; typed <= MARKS_TYPED; typed += 1)
    times.push(await page.enterTime(cellAt(name, row + typed, column), `${String(9 + typed)},5`));
  return Math.max(...times.slice(1));
}

const inThePage = async <T>(site: Site, work: (page: MeasuredPage) => Promise<T>): Promise<T> => {
  const page = await MeasuredPage.open(site);
  try {
    return await work(page);
  } finally {
    await page.close();
  }
};

export default (async function grid(_print, figure) {
  const site = await openSite();
  try {
    await inThePage(site, async (page) => {
      figure("one mark, sample workbook, to settled", 60, await worst(page, "Notes", 5, 2));
    });
    await inThePage(site, async (page) => {
      const model = tenThousand();
      figure("10 000 formulas, opened", 5000, await page.processorTime(() => page.load(model)));
      figure("one mark, 10 000 formulas", 50, await worst(page, "Notes", 5, 0));
    });
    await inThePage(site, async (page) => {
      const model = promotion(500);
      await page.load(model);
      const plan = attachment(model, { mostChecked: 2000, spillsBeyond: 100 });
      figure("500 × 14 attached, computed", 2000, await page.processorTime(() => page.apply(plan)));
      figure("500 × 14 attached, one mark", 100, await worst(page, "Promotion", 10, 3));
      const undone = await page.processorTime(() => page.undoUntilBlank("Promotion!Q4:Q4", 2 + MARKS_TYPED));
      figure("500 × 14 attached, undone with the marks", 1000, undone);
    });
    await inThePage(site, async (page) => {
      const model = promotion(5000);
      const excel = withEdits(model, attachment(model, {}).edits);
      figure("5 000 × 14 attached in Excel, opened", 5000, await page.processorTime(() => page.load(excel)));
      figure("5 000 × 14 attached in Excel, one mark", 300, await worst(page, "Promotion", 10, 3));
    });
  } finally {
    await site.close();
  }
} satisfies Bench);
