/** The settings of a workbook that are not as this product writes them. */
import { aboutConvention } from "../../conventions/about";
import { settingsIn } from "../../workbook/model-edit/settings-sheet";
import type { WorkbookModel } from "../../workbook/model";
import { IGNORED, IGNORED_SETTING } from "../audit/ignored";
import { readVariance, VARIANCE_SETTING } from "../audit/tolerated-variance";
import { isSalt, isSaltKey } from "../freeze/freeze-record";
import { ACCOUNTS, ACCOUNTS_SETTING } from "../import/actuals/account-lines";
import { correctedSheet, CORRECTIONS } from "../recognise/corrections";
import { CONVENTION_SETTING } from "./convention-setting";
import { mendedEntries, readEntries, writeEntries, type EntryShape } from "./stored-entries";

export interface DamagedSetting {
  readonly key: string;
  /** What it is about, as the words of the interface tell them apart. */
  readonly about: "convention" | "ignored" | "columns" | "digest" | "accounts" | "variance";
  /** Whose columns. */
  readonly sheet?: string;
  /** What is left when only what reads is kept, `null` for nothing; absent where a later version of ours may read the rest. */
  readonly mended?: string | null;
}

/** In the order of the keys; what other products keep there is none of ours, and is left alone. */
export function damagedSettings(workbook: WorkbookModel): readonly DamagedSetting[] {
  return [...settingsIn(workbook)].flatMap(([key, value]) => damageOf(key, value) ?? []);
}

/** Every setting of ours, with what reads it: what is not here is another product's. */
const SETTINGS: readonly {
  readonly isOf: (key: string) => boolean;
  readonly damage: (key: string, value: string) => DamagedSetting | undefined;
}[] = [
  {
    isOf: (key) => key === CONVENTION_SETTING,
    damage: (key, value) => (aboutConvention(value) ? undefined : { key, about: "convention", mended: null }),
  },
  {
    isOf: (key) => key === VARIANCE_SETTING,
    damage: (key, value) => (readVariance(value) ? undefined : { key, about: "variance", mended: null }),
  },
  {
    isOf: isSaltKey,
    damage: (key, value) => (isSalt(value) ? undefined : { key, about: "digest", mended: null }),
  },
  {
    isOf: (key) => key === IGNORED_SETTING,
    damage: (key, value) => damageOfEntries({ key, about: "ignored" }, value, IGNORED),
  },
  {
    isOf: (key) => key === ACCOUNTS_SETTING,
    damage: (key, value) => damageOfEntries({ key, about: "accounts" }, value, ACCOUNTS),
  },
  {
    isOf: (key) => correctedSheet(key) !== undefined,
    damage: (key, value) =>
      damageOfEntries({ key, about: "columns", sheet: correctedSheet(key) ?? "" }, value, CORRECTIONS),
  },
];

/** Whether a key is one that this product writes. */
export function isOurSetting(key: string): boolean {
  return SETTINGS.some(({ isOf }) => isOf(key));
}

function damageOf(key: string, value: string): DamagedSetting | undefined {
  return SETTINGS.find(({ isOf }) => isOf(key))?.damage(key, value);
}

function damageOfEntries<Entry>(
  setting: DamagedSetting,
  value: string,
  shape: EntryShape<Entry>,
): DamagedSetting | undefined {
  const { entries, isDamaged, isLater } = readEntries(value, shape);
  if (!isDamaged) return undefined;
  return isLater ? setting : { ...setting, mended: writeEntries(mendedEntries(entries), shape) };
}
