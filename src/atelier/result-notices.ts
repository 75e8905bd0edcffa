/** What the page says of a workbook that was opened or saved: what is not shown, results that are the file's or out of date. */
import type { AtelierWords } from "../i18n/atelier";
import { formatRange } from "../workbook/address";
import { keptResults, type KeptResult } from "../workbook/kept/kept-results";
import type { WorkbookModel } from "../workbook/model";
import type { NotKept } from "./xlsx";

/** Beyond these, cells are counted rather than named. */
const MAX_NAMED = 4;

function placesOf(results: readonly KeptResult[], words: AtelierWords): string {
  const named = results.slice(0, MAX_NAMED).map(({ at }) => formatRange(at));
  return words.results.places(named, results.length - named.length);
}

/** What people saw on the sheets of their file, and do not see here. */
const UNSEEN: ReadonlySet<NotKept["kind"]> = new Set<NotKept["kind"]>([
  ...(["charts", "images", "shapes", "slicers", "sparklines", "embeddedObjects", "formControls"] as const),
  ...(["richValues", "specialSheets"] as const),
]);

/** What there is to know of a workbook just opened; empty when it is all there, with our results and its own dates. */
export function openingRemarks(
  model: WorkbookModel,
  notKept: readonly NotKept[],
  words: AtelierWords,
): readonly string[] {
  const kept = keptResults(model);
  const dates = notKept.find(({ kind }) => kind === "dates1904")?.count ?? 0;
  const unseen = notKept
    .filter(({ kind }) => UNSEEN.has(kind))
    .map(({ kind, count, where }) => words.notKept.item(words.notKept.kinds[kind], count, where));
  return [
    ...(unseen.length > 0 ? [words.unseen(unseen)] : []),
    ...(dates > 0 ? [words.dates1904(dates)] : []),
    ...(kept.length > 0 ? [words.results.kept(kept.length, placesOf(kept, words))] : []),
  ];
}

/** Why the saved file asks for a calculation; empty when it does not. */
export function savingRemarks(model: WorkbookModel, words: AtelierWords): readonly string[] {
  const stale = keptResults(model).filter((result) => result.stale);
  if (stale.length > 0) return [words.results.stale(stale.length, placesOf(stale, words))];
  return model.recalculate ? [words.results.unchecked] : [];
}
