/**
 * What the tools cost in Excel on a cohort of 5 000 learners of 14 units: requests, bytes and operations, on Microsoft's
 * own client. The least possible is one request to read and one to write, of nothing but what the plan says.
 */
import { freezeSheet } from "../src/tools/freeze/freeze-sheet";
import type { Plan } from "../src/workbook/plan";
import { planOf } from "../test/tools/attach/support";
import { largeCohort } from "../test/tools/audit/large-cohort";
import { openFakeWorkbook, type FakeWorkbook } from "../test/fakes/excel/open-fake-workbook";

const LEAST_REQUESTS = 2;

type Print = (line: string) => void;

export default async function excelTraffic(print: Print): Promise<void> {
  const opened = await openFakeWorkbook(largeCohort);
  try {
    const { excel, port } = opened;
    excel.traffic.reset();
    const model = await port.snapshot();
    const [notes] = largeCohort.sheets;
    if (notes === undefined) throw new Error("the cohort has no sheet");
    print(`snapshot: ${told(opened)}`);
    await applied(print, opened, "« Brancher »", planOf(notes, ["status"]));
    const { plan } = freezeSheet(model, { sheet: notes.name, functionIds: [], hidden: "copied", locale: "fr" });
    await applied(print, opened, "« Figer »", plan);
  } finally {
    opened.dispose();
  }
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
  print(`${title}, undone: ${told(opened)}`);
}

function told({ excel }: FakeWorkbook): string {
  const { requests, requestBytes, answerBytes, actions, largestRequest, largestAnswer } = excel.traffic;
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
  const largest = megabytes(Math.max(largestRequest, largestAnswer));
  return `${requests} requests, ${megabytes(requestBytes)} sent, ${megabytes(answerBytes)} read (${largest} at most), ${actions} operations`;
}
