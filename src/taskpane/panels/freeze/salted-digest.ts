/** The digest of the data that CNAM formulas read, which proves later that they are the same. */
import { isSalt, saltKey, type FoundRecord } from "../../../tools/freeze/freeze-record";
import type { WorkbookPort } from "../../../workbook/port";
import { randomHex } from "../random";
import { sha256 } from "../../sha-256";

const SALT_BYTES = 16;

export async function saltedDigest(
  text: string,
  salt = randomHex(SALT_BYTES),
): Promise<{ readonly salt: string; readonly digest: string | null }> {
  return { salt, digest: await sha256(`${salt}\n${text}`) };
}

/** `null` when it cannot be told: no digest was made, or its salt stayed in another workbook. */
export async function digestHolds(text: string, record: FoundRecord, workbook: WorkbookPort): Promise<boolean | null> {
  if (record.digest === null) return null;
  if (!record.isSalted) return isSame(await sha256(text), record.digest);
  const salt = await workbook.setting(saltKey(record.digest));
  return salt === null || !isSalt(salt) ? null : isSame((await saltedDigest(text, salt)).digest, record.digest);
}

function isSame(digest: string | null, before: string): boolean | null {
  return digest === null ? null : digest === before;
}
