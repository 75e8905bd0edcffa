/** Every sheet that the tool « Créer » offers: what it needs of a convention, and its planner. */
import { nextSteps } from "../../i18n/next-steps";
import type { Convention } from "../../conventions/types";
import { sameSheetName } from "../../workbook/address";
import type { WorkbookModel } from "../../workbook/model";
import type { Plan } from "../../workbook/plan";
import { rulesInForce } from "../audit/rules-in-force";
import { createBudget } from "../create-budget";
import { createMarksSheet } from "../create-marks-sheet";
import { bodiesOf, createBody } from "./create-body";
import { createContracts, fundsContracts } from "./create-contracts";
import { createIndicators, indicatorsOf } from "./create-indicators";
import { createMembership, hasMembership } from "./create-membership";
import { createDossier } from "./dossier/create-dossier";
import { createFileSheet } from "./dossier/create-file-sheet";
import type { FilePart } from "./dossier/file-parts";
import { createMinutes } from "./create-minutes";
import { createObligations, obligationsOf } from "./create-obligations";
import { createRates, ratesOf } from "./create-rates";
import { createReport } from "./report/create-report";
import { createResponsibilities } from "./create-responsibilities";
import { createSchedule, instalmentsOf } from "./create-schedule";
import { checksTeam, createTeam } from "./create-team";
import { createTranscript } from "./create-transcript";
import { createTranscripts } from "./create-transcripts";
import { createVisits, visitsOf } from "./create-visits";
import { idsUnder } from "./convention-keys";
import { marksSources } from "./marks-source";
import type { SheetRequest } from "./sheet-request";

/** In the order of the list. */
export const sheetKinds = [
  "marks",
  "transcript",
  "transcripts",
  "minutes",
  "report",
  "dossier",
  "invoice",
  "reminders",
  "budget",
  "rates",
  "schedule",
  "contracts",
  "obligations",
  "team",
  "visits",
  "indicators",
  "responsibilities",
  "body",
  "membership",
] as const;

export type SheetKind = (typeof sheetKinds)[number];

interface Offer {
  /** Whether the convention says what the sheet is about. */
  readonly suits: (convention: Convention) => boolean;
  readonly plan: (workbook: WorkbookModel, request: SheetRequest) => Plan;
}

const always = (): boolean => true;

const offers: Readonly<Record<SheetKind, Offer>> = {
  marks: { suits: always, plan: createMarksSheet },
  transcript: { suits: always, plan: createTranscript },
  transcripts: { suits: always, plan: createTranscripts },
  minutes: { suits: always, plan: createMinutes },
  report: { suits: always, plan: createReport },
  dossier: { suits: always, plan: createDossier },
  invoice: { suits: fundsContracts, plan: inFile("invoice") },
  reminders: { suits: fundsContracts, plan: inFile("reminders") },
  budget: { suits: always, plan: createBudgetOf },
  rates: { suits: (convention) => ratesOf(convention).length > 0, plan: createRates },
  schedule: { suits: (convention) => instalmentsOf(convention) > 0, plan: createSchedule },
  contracts: { suits: fundsContracts, plan: createContracts },
  obligations: { suits: (convention) => obligationsOf(convention).length > 0, plan: createObligations },
  team: { suits: checksTeam, plan: createTeam },
  visits: { suits: (convention) => visitsOf(convention) > 0, plan: createVisits },
  indicators: { suits: (convention) => indicatorsOf(convention).length > 0, plan: createIndicators },
  responsibilities: {
    suits: (convention) => idsUnder(convention, "responsibility.<line>.<actor>").length > 0,
    plan: createResponsibilities,
  },
  body: { suits: (convention) => bodiesOf(convention).length > 0, plan: createBody },
  membership: { suits: hasMembership, plan: createMembership },
};

const PARTS = { invoice: "invoicePaper", reminders: "reminders" } as const satisfies Partial<
  Record<SheetKind, FilePart>
>;

/** The sheet of a financial file that a kind is; `null` for those that stand alone. */
export function partOfKind(kind: SheetKind): FilePart | null {
  return kind in PARTS ? PARTS[kind as keyof typeof PARTS] : null;
}

/** What a sheet is made of besides the workbook: a report tells what the audit has found. */
export function needsAudit(kind: SheetKind): boolean {
  return kind === "report";
}

/** A paper reads the financial file, which it brings where there is none. */
function inFile(kind: keyof typeof PARTS): Offer["plan"] {
  return (workbook, request) => createFileSheet(workbook, PARTS[kind], request);
}

/** The prices are those of the convention asked for, whatever the workbook's rules follow. */
function createBudgetOf(workbook: WorkbookModel, request: SheetRequest): Plan {
  const { convention, locale } = request;
  const isFollowed = rulesInForce(workbook, convention).rules.convention.id === convention.id;
  return createBudget(workbook, { convention, locale, ...(!isFollowed && { ownRules: true as const }) });
}

/** Whether a sheet makes sense for a convention: one whose keys it lacks is left out. */
export function suits(kind: SheetKind, convention: Convention): boolean {
  return offers[kind].suits(convention);
}

export function createSheet(workbook: WorkbookModel, kind: SheetKind, request: SheetRequest): Plan {
  return { ...offers[kind].plan(workbook, request), next: nextSteps[request.locale][kind] };
}

const READ_MARKS: ReadonlySet<SheetKind> = new Set(["transcript", "transcripts", "minutes", "report"]);

/** Where several sheets have marks with results, each may be the one that is read: the one meant comes first. */
export function marksChoices(
  workbook: WorkbookModel,
  kind: SheetKind,
  request: SheetRequest,
  meant: string | undefined,
): readonly string[] {
  if (!READ_MARKS.has(kind)) return [];
  const sheets = marksSources(workbook, request);
  const isMeant = (name: string): boolean => meant !== undefined && sameSheetName(name, meant);
  const rank = ({ sheet, named }: (typeof sheets)[number]): number => (isMeant(sheet) ? 0 : named.length > 0 ? 1 : 2);
  return [...sheets].sort((one, other) => rank(one) - rank(other)).map(({ sheet }) => sheet);
}
