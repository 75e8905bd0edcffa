/** Calls of a function as people make them, and as they get them wrong. */
import fc from "fast-check";
import type { FunctionDescription } from "../../src/functions/description";
import type { Argument } from "../../src/functions/host";
import type { Content } from "../../src/spreadsheet/cell/content";
import { readExample } from "../../src/functions/reference/evaluate-example";
import { goldenCalls } from "../functions/explain/golden-cases";
import { hostileArguments, hostileCell, plausibleCell } from "../functions/hostile-arguments";

type Arguments = readonly Argument[];

const goldens = goldenCalls();

/** The worked cases of the texts and the reference's example: calls that the function accepts. */
function rightCalls({ id, example }: FunctionDescription): readonly Arguments[] {
  const worked = goldens.filter((call) => call.id === id).map(({ args }) => args);
  return [readExample(example.formula).args, ...worked];
}

/** Mostly another number, mark, date or text of the same kind: a call that is refused says little. */
const otherCell: fc.Arbitrary<(cell: Content) => Content> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.integer({ min: -4, max: 8 }).map((quarters) => (cell: Content) => {
      return typeof cell === "number" ? Math.abs(cell + quarters / 4) : cell;
    }),
  },
  { weight: 2, arbitrary: plausibleCell.map((cell) => () => cell) },
  { weight: 1, arbitrary: hostileCell.map((cell) => () => cell) },
);

interface Change {
  readonly argument: number;
  readonly row: number;
  readonly column: number;
  readonly cell: (cell: Content) => Content;
}
const change: fc.Arbitrary<Change> = fc.record({
  argument: fc.nat(),
  row: fc.nat(),
  column: fc.nat(),
  cell: otherCell,
});

function changed(args: Arguments, { argument, row, column, cell }: Change): Arguments {
  const at = argument % args.length;
  return args.map((block, index) => {
    if (index !== at || block === null) return block;
    const r = row % block.length;
    return block.map((cells, y) =>
      y === r ? cells.map((one, x) => (x === column % cells.length ? cell(one) : one)) : cells,
    );
  });
}

/** Right calls with up to three cells changed, and arguments of any kind. No more of them than there are parameters. */
export function randomArguments(description: FunctionDescription): fc.Arbitrary<Arguments> {
  const nearlyRight = fc
    .tuple(fc.constantFrom(...rightCalls(description)), fc.array(change, { maxLength: 3 }))
    .map(([args, changes]) => changes.reduce(changed, args));
  return fc
    .oneof({ weight: 3, arbitrary: nearlyRight }, { weight: 1, arbitrary: hostileArguments(description) })
    .map((args) => args.slice(0, description.parameters.length));
}
