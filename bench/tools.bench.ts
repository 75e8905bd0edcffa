/** Processor time of the tools that read a whole cohort: 5 000 learners of 14 units. */
import { conventionById } from "../src/conventions";
import { auditWorkbook } from "../src/tools/audit/audit-workbook";
import { planOf } from "../test/tools/attach/support";
import { largeCohort } from "../test/tools/audit/large-cohort";

const GOAL = 2;
const RUNS = 3;

/** The shortest of a few runs: what else the machine does is none of the tool's. */
function seconds(run: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1e6;
  });
  return Math.min(...times);
}

export default function tools(print: (line: string) => void): void {
  const convention = conventionById("gessms-2026")!;
  const [notes] = largeCohort.sheets;
  const audit = seconds(() => auditWorkbook(largeCohort, { convention }));
  const attach = seconds(() => planOf(notes!, ["status", "credits", "mean"]));
  print(`« Contrôler » a large cohort: ${audit.toFixed(2)} s (goal ≤ ${GOAL} s)`);
  print(`« Brancher » a large cohort: ${attach.toFixed(2)} s (goal ≤ ${GOAL} s)`);
}
