/** Waiting in tests: for as long as it takes. How long things take is measured by `npm run bench`. */
import { vi } from "vitest";

/** Past this, what is waited for will not come: no machine is that busy. */
export const PATIENCE = 180_000;

/** Runs the check again until it no longer throws, and gives what it gave. */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
  return vi.waitFor(check, { timeout: PATIENCE, interval: 20 });
}

/** Asks again until the answer is yes. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  await vi.waitUntil(condition, { timeout: PATIENCE, interval: 20 });
}
