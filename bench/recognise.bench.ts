/** How many columns and rows of somebody's sheets are recognised, on a generated corpus and on public templates. */
import { findTables } from "../src/tools/recognise/find-tables";
import { corpus } from "../test/tools/recognise/corpus/corpus";
import type { Layout } from "../test/tools/recognise/corpus/layout";
import { scoreOf, surelyWrong } from "../test/tools/recognise/corpus/score";
import { templates } from "../test/tools/recognise/corpus/templates";

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
}

function line(name: string, layouts: readonly Layout[]): string {
  const score = scoreOf(layouts, findTables);
  const columns = `${percent(score.columnsRight, score.columns)} of ${score.columns} columns`;
  const rows = `${percent(score.rowsRight, score.rows)} of ${score.rows} rows`;
  return `${name}: ${layouts.length} sheets, ${columns}, ${rows}, ${surelyWrong(score).length} surely wrong`;
}

function families(layouts: readonly Layout[]): readonly (readonly [string, readonly Layout[]])[] {
  const names = [...new Set(layouts.map(({ family }) => family))];
  return names.map((name) => [name, layouts.filter(({ family }) => family === name)]);
}

export default function recognise(print: (line: string) => void): void {
  const generated = corpus();
  families(generated).forEach(([name, layouts]) => print(`  ${line(name, layouts)}`));
  print(`${line("generated corpus", generated)} (goals: ≥ 97 % of columns, 0 surely wrong)`);
  families(templates).forEach(([name, layouts]) => print(`  ${line(name, layouts)}`));
  print(line("public templates and the texts’ own tables", templates));
}
