import type { DriverEdit, Reading, Target, WorkbookDriver } from "../../../src/workbook/driver";
import { PortError } from "../../../src/workbook/port";

/** Makes one edit of a driver fail, the earlier ones having been performed. */
export function failingDriver(driver: WorkbookDriver): { driver: WorkbookDriver; failAfter(edits: number): void } {
  let left: number | null = null;
  async function write(edits: readonly DriverEdit[], readBack: readonly Target[]): Promise<Reading> {
    if (left === null || left >= edits.length) {
      left = left === null ? null : left - edits.length;
      return driver.write(edits, readBack);
    }
    const performed = edits.slice(0, left);
    left = null;
    await driver.write(performed, []);
    throw new PortError("host", "", "the host failed");
  }
  const failing = new Proxy(driver, {
    get: (target, property) => {
      if (property === "write") return write;
      const value: unknown = Reflect.get(target, property);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
  return { driver: failing, failAfter: (edits) => (left = edits) };
}
