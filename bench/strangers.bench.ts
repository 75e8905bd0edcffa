/** How truly strangers' sheets are read: what is right, what is asked, and what is wrong without a word. */
import { conventionById } from "../src/conventions";
import { drawSheets } from "../test/strangers/draw-sheets";
import { scoreSheet, type SheetScore } from "../test/strangers/score/score-sheet";
import { columnVerdicts, confusions, counted, questionsPerCleanSheet, verdictsOf, wrongResults, type Counts } from "../test/strangers/score/tally"; // prettier-ignore
import type { Verdict } from "../test/strangers/score/outcome";

const SHEETS = 2400;
const CONFUSIONS = 25;

function shares(verdicts: readonly Verdict[]): string {
  const counts: Counts = counted(verdicts);
  const share = (part: number): string => `${((100 * part) / Math.max(1, verdicts.length)).toFixed(1)} %`;
  return `${share(counts.right)} right, ${share(counts.asked)} asked, ${share(counts.doubtful)} doubtful, ${counts.silent} silently wrong of ${verdicts.length}`;
}

/**
 * @param from the number of the first sheet: `npm run bench -- strangers 1000000` scores sheets that nobody has seen
 * @param count how many of them
 */
export default async function strangers(
  print: (line: string) => void,
  _figure: unknown,
  from = 0,
  count = SHEETS,
): Promise<void> {
  const convention = conventionById("cnam");
  if (!convention) throw new Error("The national convention is missing");
  const scores: SheetScore[] = [];
  for (const sheet of drawSheets(count, from)) scores.push(await scoreSheet(sheet, convention));
  const families = [...new Set(scores.map(({ sheet }) => sheet.family))];
  for (const family of families) {
    const some = scores.filter(({ sheet }) => sheet.family === family);
    print(`  ${family}: ${some.length} sheets; columns ${shares(columnVerdicts(some))}; ${wrongResults(some).length} wrong results`); // prettier-ignore
  }
  print(`columns: ${shares(columnVerdicts(scores))} (goals: ≥ 95 % right, 0 silently wrong)`);
  print(`tables: ${shares(verdictsOf(scores, "tables"))}`);
  print(`people: ${shares(verdictsOf(scores, "people"))}`);
  print(`units: ${shares(verdictsOf(scores, "units"))}`);
  const computed = scores.filter(({ computes }) => computes);
  const wrong = new Set(wrongResults(scores).map(({ sheet }) => sheet));
  print(`results: on ${computed.length} of ${scores.length} sheets, ${wrong.size} with a wrong one (goal: 0)`);
  print(`questions on a clean sheet: ${questionsPerCleanSheet(scores).toFixed(2)} (goal: < 1)`);
  for (const verdict of ["silent", "doubtful", "asked"] as const) {
    print(`— ${verdict}, the most frequent:`);
    confusions(scores, verdict)
      .slice(0, CONFUSIONS)
      .forEach(({ kind, count, sheets }) => print(`  ${count} × ${kind} (${sheets.length} sheets: ${sheets.slice(0, 4).join(", ")})`)); // prettier-ignore
  }
}
