/** Whether the page stands in Excel, told without ever waiting for ever. */

/** The part of Office's script that is asked. */
export interface OfficeStart {
  onReady(): Promise<{ readonly host: unknown }>;
}

export type HostAnswer =
  | "excel"
  /** Office's script runs, but no Excel holds the page: a plain browser, another application. */
  | "elsewhere"
  /** Office's script was not loaded, or never answered. */
  | "blocked";

/** Long enough for a slow network to bring the rest of Office's script. */
export const PATIENCE_MS = 10_000;

/**
 * @param office `undefined` when Office's script could not be loaded
 * @param excel how the script names Excel among its hosts
 */
export async function hostReady(
  office: OfficeStart | undefined,
  excel: unknown,
  patience = PATIENCE_MS,
): Promise<HostAnswer> {
  if (!office) return "blocked";
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<"blocked">((resolve) => {
    timer = setTimeout(() => resolve("blocked"), patience);
  });
  const answer = office.onReady().then(({ host }): HostAnswer => (host === excel ? "excel" : "elsewhere"));
  try {
    return await Promise.race([answer, tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
