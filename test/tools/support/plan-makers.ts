/** Every function of src/tools that makes a plan, on a workbook that it suits. */
import { conventionById, conventions } from "../../../src/conventions";
import { anonymousPapers } from "../../../src/tools/anonymise/anonymous-papers";
import { copiesPlan } from "../../../src/tools/anonymise/copies-plan";
import { liftPlan } from "../../../src/tools/anonymise/lift-plan";
import { auditWorkbook } from "../../../src/tools/audit/audit-workbook";
import { fixPlan } from "../../../src/tools/audit/fix-plan";
import { auditReport } from "../../../src/tools/audit/report";
import { createChartSheet } from "../../../src/tools/charts/create-chart-sheet";
import { createDashboard } from "../../../src/tools/charts/create-dashboard";
import { createHeatMap, heatSources } from "../../../src/tools/charts/create-heat-map";
import { createCohorts } from "../../../src/tools/cohorts/create-cohorts";
import { accountsOf } from "../../../src/tools/attach/accounts/account-tables";
import { attachAccounts } from "../../../src/tools/attach/accounts/attach-accounts";
import { offeredCharts } from "../../../src/tools/charts/offered-charts";
import { sortedFigures } from "../../../src/tools/charts/sorted-figures";
import { createSheet, sheetKinds, suits } from "../../../src/tools/create/created-sheets";
import { createHeadcounts } from "../../../src/tools/simulate/create-headcounts";
import { createScenarios } from "../../../src/tools/simulate/create-scenarios";
import { createSecondChance } from "../../../src/tools/simulate/create-second-chance";
import { createSensitivity } from "../../../src/tools/simulate/create-sensitivity";
import { createBreakRisk } from "../../../src/tools/simulate/risk/create-break-risk";
import { changesSince } from "../../../src/tools/jury/changes-since";
import { closeJury } from "../../../src/tools/jury/close-jury";
import { latestClosings } from "../../../src/tools/jury/closing-sheet";
import { explainChanges } from "../../../src/tools/jury/explain-changes";
import { sheetsToClose } from "../../../src/tools/jury/jury-tables";
import { freezeSheet } from "../../../src/tools/freeze/freeze-sheet";
import { freezeWorkbook } from "../../../src/tools/freeze/freeze-workbook";
import { actualsPlan, expenseRegister } from "../../../src/tools/import/actuals/actuals-plan";
import { readJournal } from "../../../src/tools/import/actuals/journal";
import { fillPlan, fillTable } from "../../../src/tools/import/fill-table";
import { importSheet } from "../../../src/tools/import/import-sheet";
import { npecSheet } from "../../../src/tools/import/npec-sheet";
import { readSeparated } from "../../../src/tools/import/read-separated";
import { recogniseSource } from "../../../src/tools/import/recognise-source";
import { suggestColumns } from "../../../src/tools/import/suggest-columns";
import { targetTable } from "../../../src/tools/import/target-table";
import { insertFunction } from "../../../src/tools/insert-function";
import { insertRulesSheet } from "../../../src/tools/insert-rules-sheet";
import { catalogueCodes } from "../../../src/tools/attach/diploma-decision";
import { answered } from "./answered";
import { convocationLetters } from "../../../src/tools/resit/convocation-letters";
import { convocations } from "../../../src/tools/resit/convocations";
import { readRoster } from "../../../src/tools/resit/read-roster";
import type { WorkbookModel } from "../../../src/workbook/model";
import type { Plan } from "../../../src/workbook/plan";
import { budgetSheet, calendarSheet } from "../charts/tables";
import * as files from "../import/files";
import { cohortsOf, gathering, marksOf as cohortColumn, promotion } from "../cohorts/support";
import { marksOf } from "../import/marks-of";
import { drawnRisk, markedSheet, simulationRequest } from "../simulate/support";
import { attachPlans } from "./attach-plans";
import { CLOSED_ON, closed, closingOf, marksSheet, withMinutes, withValues } from "../jury/support";
import { createdFile } from "./financial-file";
import { planned, sheetOf, workbookOf } from "./workbooks";

const convention = conventionById("gessms-2026")!;
const locale = "fr";
const TOP = { row: 0, column: 0, rows: 1, columns: 1 };

/** Makes the plan again from the workbook as it is; `null`: there is none to make any more. */
export type Maker = (workbook: WorkbookModel) => Plan | null | Promise<Plan | null>;

export interface Case {
  readonly workbook: WorkbookModel;
  readonly make: Maker;
}

const cohortMarks = cohortColumn(7, 12).map((mark, at) => [mark, cohortColumn(9, 12)[at] ?? 0]);
const promo = sheetOf("Promo", [
  ["N° étudiant", "Apprenant", "Écrit", "Oral", "Moyenne"],
  [11, "DUPUIS Camille", null, 9, "=AVERAGE(C2:D2)"],
  [12, "LE GOFF Anaïs", 14, 12, "=AVERAGE(C3:D3)"],
  [13, "MARTIN Chloé", "ABI", "12,5", "=AVERAGE(C4:D4)"],
  [14, "MARTIN Chloé", 8, null, 8],
]);
const jury = sheetOf("Jury", [
  ["Apprenant", "USSA24", "USSA25", "USSA24 session 2", "USSA25 session 2"],
  ["ALVES Inès", 12, 8, null, null],
  ["BENALI Karim", 4, "ABI", null, null],
]);
const others = sheetOf("Bilan", [["Effectif", "=COUNTA(Promo!B2:B5)"]]);
const ruled = (...sheets: WorkbookModel["sheets"]): WorkbookModel =>
  planned(workbookOf(...sheets), insertRulesSheet(workbookOf(...sheets), { convention, locale }));

/** A rules table of the convention's name alone: what else it may hold says nothing of a plan's maker. */
export const shortlyRuled = (id: string, ...sheets: WorkbookModel["sheets"]): WorkbookModel => {
  const rules = sheetOf("Règles", [
    ["Clé", "Valeur"],
    ["convention", id],
  ]);
  return { sheets: [...sheets, rules], names: [{ name: "CNAM_REGLES", formula: "=Règles!$A$1:$B$2" }] };
};

const findingsIn = (workbook: WorkbookModel): ReturnType<typeof auditWorkbook> =>
  auditWorkbook(workbook, { convention, ignored: {} });

function promoIn(workbook: WorkbookModel): NonNullable<ReturnType<typeof targetTable>> | null {
  const sheet = workbook.sheets.find(({ name }) => name === "Promo");
  return sheet ? (targetTable(sheet, TOP) ?? null) : null;
}

/** Draws that are the same each time, and never come twice. */
function draws() {
  let drawn = 0;
  return { randomBelow: (limit: number) => (drawn += 37) % limit, hideKey: false, protectKey: false, locale } as const;
}

function copiesOf(workbook: WorkbookModel): Plan | null {
  const target = promoIn(workbook);
  if (target === null) return null;
  return copiesPlan(workbook, { ...draws(), sheet: "Promo", learners: target.learners, assessments: ["Écrit"] });
}

const papers = planned(workbookOf(promo), copiesOf(workbookOf(promo))!);

/** One maker makes them: the sheets of a financial file. */
const IN_FILE: ReadonlySet<string> = new Set(["invoice", "reminders"]);

/** For the first convention that the sheet suits. */
function created(kind: (typeof sheetKinds)[number]): Case {
  const own = [convention, ...conventions].find((one) => suits(kind, one))!;
  const request = { convention: own, locale, learners: 3, units: 3, year: 2026 } as const;
  const book = shortlyRuled(own.id, jury);
  return { workbook: book, make: (workbook) => createSheet(workbook, kind, request) };
}

const inserted: Maker = (workbook) => {
  const target = { sheet: "Promo", row: 1, column: 6, rows: 1, columns: 1 };
  if (!workbook.sheets.some(({ name }) => name === "Promo")) return null;
  return insertFunction(workbook, { functionId: "UE_GRADE", target, locale }).plan;
};

const filled: Maker = (workbook) => {
  const target = promoIn(workbook);
  if (target === null) return null;
  const { list, people } = marksOf(readSeparated(files.moodleGradebook));
  const suggested = suggestColumns(list.marks, target.columns);
  const columns = list.marks.map((_column, index) => suggested.get(index) ?? (index === 0 ? 2 : null));
  const filling = fillTable(target, people, { columns, choices: new Map(), addMissing: true });
  return fillPlan(workbook, target, filling, { locale, replace: true, keep: list });
};

/** From the marks of a jury, by what calls again those who sit once more. */
const convoked =
  (plan: typeof convocations): Maker =>
  async (workbook) => {
    const sheet = workbook.sheets.find(({ name }) => name === "Jury");
    const [table] = sheet ? answered(sheet, catalogueCodes(convention)).tables : [];
    const roster = sheet && table ? await readRoster(workbook, sheet, () => table, convention) : null;
    return roster ? plan(workbook, { roster, unit: null, locale }) : null;
  };

const entered: Maker = (workbook) => {
  const journal = readJournal(readSeparated("Date;Compte;Libellé;Montant\n15/12/2026;613200;Salle B204;650,50\n"))!;
  const lines = { "613200": { party: "Centre Cnam", charge: "Salles" } };
  return expenseRegister(workbook) ? actualsPlan(workbook, { journal, lines, from: "journal.csv", locale }) : null;
};

const accounted: Maker = (workbook) => {
  const accounts = accountsOf(workbook);
  return accounts.length === 0 ? null : attachAccounts(workbook, accounts, { convention, locale, year: 2026 });
};

const simulation = simulationRequest(convention.id);
const simulated = planned(shortlyRuled(convention.id), createScenarios(shortlyRuled(convention.id), simulation));

const frozen = { functionIds: [], hidden: "leftOut", locale } as const;
const whole = {
  ...frozen,
  salt: "0f".repeat(16),
  digest: "ab".repeat(32),
  date: 46355,
  convention: convention.title.fr,
  version: "1.1.0",
} as const;

export const planMakers: Readonly<Record<string, Case>> = {
  actualsPlan: { workbook: createdFile({ convention: convention.id, year: 2026, learners: 2 }), make: entered },
  attachAccounts: { workbook: workbookOf(budgetSheet, others), make: accounted },
  attach: { workbook: shortlyRuled(convention.id, promo), make: (workbook) => attachPlans(workbook)[0] ?? null },
  auditReport: {
    workbook: workbookOf(promo, others),
    make: (workbook) => auditReport(workbook, findingsIn(workbook), { locale, convention: convention.title.fr }),
  },
  fixPlan: { workbook: workbookOf(promo, others), make: (workbook) => fixPlan(findingsIn(workbook), locale) },
  copiesPlan: { workbook: workbookOf(promo), make: copiesOf },
  liftPlan: {
    workbook: papers,
    make: (workbook) => {
      const [found] = anonymousPapers(workbook);
      return found ? liftPlan(workbook, found, { live: false, locale }) : null;
    },
  },
  fillPlan: { workbook: workbookOf(promo), make: filled },
  importSheet: {
    workbook: workbookOf(promo),
    make: (workbook) =>
      importSheet(workbook, {
        ...marksOf(readSeparated(files.moodleAssignment)),
        from: "devoir.csv",
        keepRaw: true,
        locale,
      }),
  },
  npecSheet: {
    workbook: createdFile({ convention: convention.id, year: 2026, learners: 2 }),
    make: (workbook) => {
      const recognised = recogniseSource(readSeparated(files.npec));
      return recognised.kind === "npec"
        ? npecSheet(workbook, { rows: recognised.list.rows, from: "npec.csv", locale })
        : null;
    },
  },
  insertFunction: { workbook: workbookOf(promo), make: inserted },
  insertRulesSheet: {
    workbook: ruled(promo),
    make: (workbook) => insertRulesSheet(workbook, { convention, locale }),
  },
  createChartSheet: {
    workbook: workbookOf(budgetSheet, others),
    make: (workbook) => {
      const offered = offeredCharts(workbook, { convention, locale }).find(({ kind }) => kind === "forecastActual");
      const [figures] = offered?.charts ?? [];
      return figures ? createChartSheet(workbook, sortedFigures(figures, "falling"), locale) : null;
    },
  },
  createDashboard: {
    workbook: workbookOf(budgetSheet, calendarSheet),
    make: (workbook) =>
      createDashboard(workbook, "all", { convention, locale, today: 46355, findings: findingsIn(workbook) }),
  },
  createHeatMap: {
    workbook: shortlyRuled(convention.id, markedSheet),
    make: (workbook) => {
      const [source] = heatSources(workbook, { convention, locale });
      return source ? createHeatMap(workbook, source, { convention, locale }) : null;
    },
  },
  createCohorts: {
    workbook: workbookOf(
      promotion("Lyon", ["NFA031", "NFA032"], cohortMarks, { title: "Centre de Lyon – 2024-2025" }),
      promotion("Lille", ["NFA031", "NFA032"], cohortMarks, { title: "Centre de Lille – 2025-2026", from: 20 }),
    ),
    make: (workbook) => {
      const cohorts = cohortsOf(workbook);
      return cohorts.length > 0 ? createCohorts(workbook, gathering(cohorts)) : null;
    },
  },
  createScenarios: {
    workbook: createdFile({ convention: convention.id, year: 2026, learners: 2 }),
    make: (workbook) => createScenarios(workbook, simulation),
  },
  createHeadcounts: { workbook: simulated, make: (workbook) => createHeadcounts(workbook, simulation) },
  createSensitivity: {
    workbook: shortlyRuled(convention.id),
    make: (workbook) => createSensitivity(workbook, simulation),
  },
  createBreakRisk: {
    workbook: shortlyRuled(convention.id, promo),
    make: (workbook) => createBreakRisk(workbook, simulation, drawnRisk),
  },
  createSecondChance: {
    workbook: shortlyRuled(convention.id, markedSheet),
    make: (workbook) => createSecondChance(workbook, simulation),
  },
  convocations: { workbook: workbookOf(jury), make: convoked(convocations) },
  convocationLetters: { workbook: workbookOf(jury), make: convoked(convocationLetters) },
  freezeSheet: {
    workbook: workbookOf(promo, others),
    make: (workbook) =>
      workbook.sheets.some(({ name }) => name === "Bilan")
        ? freezeSheet(workbook, { sheet: "Bilan", ...frozen }).plan
        : null,
  },
  freezeWorkbook: {
    workbook: workbookOf(promo, others),
    make: (workbook) => freezeWorkbook(workbook, { ...whole, sheets: workbook.sheets.map(({ name }) => name) }).plan,
  },
  closeJury: {
    workbook: withMinutes(shortlyRuled(convention.id, marksSheet)),
    make: (workbook) => (sheetsToClose(workbook).length > 0 ? closeJury(workbook, closingOf(workbook), locale) : null),
  },
  explainChanges: {
    workbook: withValues(closed(shortlyRuled(convention.id, marksSheet)), "Promo", [1, 2, 10]),
    make: (workbook) => {
      const [closing] = latestClosings(workbook);
      const changes = closing ? changesSince(workbook, closing).unexplained : [];
      if (!closing || changes.length === 0) return null;
      const said = { reason: "Erreur de report", by: "M. Blanc", date: CLOSED_ON + 1, locale } as const;
      return explainChanges(workbook, { closing, changes, ...said });
    },
  },
  createFileSheet: created("invoice"),
  ...Object.fromEntries(
    sheetKinds
      .filter((kind) => !IN_FILE.has(kind))
      .map((kind) => [
        `create${kind[0]!.toUpperCase()}${kind.slice(1)}${kind === "marks" ? "Sheet" : ""}`,
        created(kind),
      ]),
  ),
};
