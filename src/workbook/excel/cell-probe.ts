/** Tells blank cells from zeros, which Excel for Windows may hand alike to a custom function. */
import { parseAddress } from "../address";
import type { CellProbe } from "../../functions/host";
import { untracked } from "./untracked";

type Blanks = readonly (readonly boolean[])[];

interface Question {
  readonly address: string;
  readonly answer: (blanks: Blanks) => void;
  readonly fail: (reason: unknown) => void;
}

/**
 * Reads the value types of every address asked for in the same tick, in one request: a recalculation asks for hundreds
 * at once. Works in the shared runtime only, where custom functions may read the workbook.
 */
export function createCellProbe(): CellProbe {
  let waiting: Question[] = [];
  const ask = (): void => {
    const questions = waiting;
    waiting = [];
    void answerAll(questions);
  };
  return (address) =>
    new Promise<Blanks>((answer, fail) => {
      // A promise callback runs once all the functions called in this turn have asked.
      if (waiting.length === 0) void Promise.resolve().then(ask);
      waiting.push({ address, answer, fail });
    });
}

async function answerAll(questions: readonly Question[]): Promise<void> {
  try {
    const blanks = await readBlanks([...new Set(questions.map(({ address }) => address))]);
    for (const { address, answer } of questions) answer(blanks.get(address) ?? []);
  } catch (error) {
    for (const { fail } of questions) fail(error);
  }
}

async function readBlanks(addresses: readonly string[]): Promise<Map<string, Blanks>> {
  return Excel.run(async (context) => {
    const ranges = addresses.map((address) => {
      const parsed = parseAddress(address);
      const sheets = context.workbook.worksheets;
      const sheet = parsed?.sheet === undefined ? sheets.getActiveWorksheet() : sheets.getItem(parsed.sheet);
      const range = untracked(sheet.getRange(address.slice(address.lastIndexOf("!") + 1)));
      range.load({ valueTypes: true });
      return { address, range };
    });
    await context.sync();
    return new Map(
      ranges.map(({ address, range }) => [
        address,
        range.valueTypes.map((row) => row.map((type: string) => type === "Empty")),
      ]),
    );
  });
}
