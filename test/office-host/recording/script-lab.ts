/** The end of the script for Script Lab: records the scenario, and offers the file. */
import { record, type RequestRoom, type Trace } from "./recorder";
import { scenario } from "./scenario";

declare const OSF: { readonly DDA: RequestRoom };

/** Gives the recording, as the text of its file. */
export async function recordScenario(): Promise<string> {
  const { platform, version } = Office.context.diagnostics;
  const { exchanges, stop } = record(OSF.DDA);
  try {
    await scenario(Excel);
  } finally {
    stop();
  }
  return JSON.stringify({ format: 1, platform: String(platform), version, exchanges } satisfies Trace);
}
