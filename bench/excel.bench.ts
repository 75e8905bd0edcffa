/**
 * What the tools cost in Excel on a cohort of 5 000 learners of 14 units: requests, bytes and operations, on Microsoft's
 * own client. The least possible is one request to read and one to write, of nothing but what the plan says.
 */
import { conventionById } from "../src/conventions";
import { wordsOf } from "../src/spreadsheet/cell/text";
import { copiesPlan } from "../src/tools/anonymise/copies-plan";
import { catalogueCodes } from "../src/tools/attach/diploma-decision";
import { auditWorkbook } from "../src/tools/audit/audit-workbook";
import { createDashboard } from "../src/tools/charts/create-dashboard";
import { createSheet } from "../src/tools/create/created-sheets";
import { freezeSheet } from "../src/tools/freeze/freeze-sheet";
import { gridOfSheet } from "../src/tools/import/grid";
import { importSheet } from "../src/tools/import/import-sheet";
import type { Learner } from "../src/tools/import/learners";
import { convocations } from "../src/tools/resit/convocations";
import { readRoster } from "../src/tools/resit/read-roster";
import type { SheetModel, WorkbookModel } from "../src/workbook/model";
import { withEdits } from "../src/workbook/model-edit/with-edits";
import type { Plan } from "../src/workbook/plan";
import type { SnapshotRequest } from "../src/workbook/port";
import { planOf } from "../test/tools/attach/support";
import { largeCohort } from "../test/tools/audit/large-cohort";
import { marksOf } from "../test/tools/import/marks-of";
import { openInUniver } from "../test/tools/support/adapters";
import { answered } from "../test/tools/support/answered";
import { openFakeWorkbook, type FakeWorkbook } from "../test/fakes/excel/open-fake-workbook";

const LEAST_REQUESTS = 2;
const LEARNERS_OF_A_SHEET = 500;
const UNITS = 14;
/** The last name and the first name, then the marks. */
const COLUMNS_OF_A_FILE = 2 + UNITS;
/** The day the dashboard is made, as a spreadsheet counts it. */
const TODAY = 46355;

type Print = (line: string) => void;

export default async function excelTraffic(print: Print): Promise<void> {
  const opened = await openFakeWorkbook(largeCohort);
  try {
    const { excel, port } = opened;
    const contents = JSON.stringify(largeCohort).length;
    const read = async (title: string, request: SnapshotRequest): Promise<WorkbookModel> => {
      excel.traffic.reset();
      const found = await port.snapshot(request);
      const ratio = excel.traffic.answerBytes / contents;
      print(`${title}: ${told(opened)}; ${ratio.toFixed(1)} × the bytes of its contents`);
      return found;
    };
    await read("« Expliquer », nothing of the looks", { formats: "none" });
    await read("a preview of any other tool, how numbers are written", { formats: "numbers" });
    const model = await read("a preview of « Figer », all the looks", {});
    for (const [title, make] of plans(model)) await applied(print, opened, title, await make());
    await dashboardApplied(print, opened, model);
  } finally {
    opened.dispose();
  }
}

function cohortIn({ sheets: [notes] }: WorkbookModel) {
  const convention = conventionById("gessms-2026");
  if (convention === undefined || notes === undefined) throw new Error("the cohort has a sheet, and a convention");
  return { convention, notes, locale: "fr" } as const;
}

/** Of every tool that writes to the cohort as it comes; « Contrôler » writes as little as it finds. */
function plans(model: WorkbookModel): readonly (readonly [title: string, make: () => Plan | Promise<Plan>])[] {
  const { convention, notes, locale } = cohortIn(model);
  const created = { convention, locale, learners: LEARNERS_OF_A_SHEET, units: UNITS, year: 2026 } as const;
  const convened = async (): Promise<Plan> => {
    const tableOf = () => answered(notes, catalogueCodes(convention)).tables[0];
    const roster = await readRoster(model, notes, tableOf, convention);
    if (roster === null) throw new Error("the cohort has marks");
    return convocations(model, { roster, unit: null, locale });
  };
  let drawn = 0;
  const anonymous = {
    sheet: notes.name,
    learners: learnersOf(notes),
    assessments: ["USSA24"],
    // Different each time, and the same at each run.
    randomBelow: (limit: number) => (drawn += 7) % limit,
    hideKey: true,
    protectKey: false,
    locale,
  } as const;
  const imported = (): Plan => {
    const file = gridOfSheet(notes).map((line) => line.slice(0, COLUMNS_OF_A_FILE));
    return importSheet(model, { ...marksOf(file), from: "promotion.csv", keepRaw: true, locale });
  };
  return [
    ["« Importer », une feuille et le fichier gardé", imported],
    ["« Brancher »", () => planOf(notes, ["status"])],
    [`« Créer », notes de ${LEARNERS_OF_A_SHEET}`, () => createSheet(model, "marks", created)],
    [`« Créer », PV de ${LEARNERS_OF_A_SHEET}`, () => createSheet(model, "minutes", created)],
    ["« Créer », budget", () => createSheet(model, "budget", created)],
    ["« Simuler la session 2 »", convened],
    ["« Anonymiser »", () => copiesPlan(model, anonymous)],
    ["« Figer »", () => freezeSheet(model, { sheet: notes.name, functionIds: [], hidden: "copied", locale }).plan],
  ];
}

/** « Graphiques et tableau de bord » draws results: of the cohort once attached, which no fake of Excel computes. */
async function dashboardApplied(print: Print, opened: FakeWorkbook, model: WorkbookModel): Promise<void> {
  const { convention, notes, locale } = cohortIn(model);
  const attached = planOf(notes, ["grade", "status", "credits"], { conventionId: convention.id });
  const grid = await openInUniver(withEdits(model, attached.edits));
  const computed = await grid.port.snapshot();
  grid.dispose();
  const findings = auditWorkbook(computed, { convention });
  const plan = createDashboard(computed, "all", { convention, locale, today: TODAY, findings });
  if (plan === null) throw new Error("results have charts");
  const done = await opened.port.apply(attached);
  await applied(print, opened, "« Graphiques et tableau de bord »", plan);
  await opened.port.undo(done);
}

/** Below the title and the headings. */
function learnersOf({ cells }: SheetModel): Learner[] {
  return Object.entries(cells)
    .filter(([row]) => Number(row) > 2)
    .map(([row, line]) => {
      const [lastName, firstName] = [wordsOf(line[0]?.value ?? null), wordsOf(line[1]?.value ?? null)];
      return { row: Number(row), number: "", email: "", lastName, firstName, name: `${lastName} ${firstName}` };
    });
}

async function applied(print: Print, opened: FakeWorkbook, title: string, plan: Plan): Promise<void> {
  const { excel, port } = opened;
  const least = JSON.stringify(plan.edits).length;
  excel.traffic.reset();
  const done = await port.apply(plan);
  const { requests, requestBytes } = excel.traffic;
  const [times, bytes] = [requests / LEAST_REQUESTS, requestBytes / least].map((ratio) => ratio.toFixed(1));
  print(`${title}: ${told(opened)}; ${times} × the least requests, ${bytes} × the bytes of the plan`);
  excel.traffic.reset();
  await port.undo(done);
  print(
    `${title}, undone: ${told(opened)}; ${(excel.traffic.requests / LEAST_REQUESTS).toFixed(1)} × the least requests`,
  );
}

function told({ excel }: FakeWorkbook): string {
  const { requests, requestBytes, answerBytes, actions, largestRequest, largestAnswer } = excel.traffic;
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
  const largest = megabytes(Math.max(largestRequest, largestAnswer));
  return `${requests} requests, ${megabytes(requestBytes)} sent, ${megabytes(answerBytes)} read (${largest} at most), ${actions} operations`;
}
