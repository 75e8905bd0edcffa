/** The functions of the page's chunks, as dist/taskpane.html fetches them for Excel, in Chromium. */
import { openPage } from "../../e2e/setup/browser";
import { OFFICE_SCRIPTS } from "../../office-host/frame/host-page";
import type { Result } from "../../../src/functions/host";
import { createExactJson, type ExactJson } from "./exact-json";
import { createExcelHost, type ExcelHost, type HostCall } from "./excel-host";

interface PageUnderTest {
  readonly underTest: ExcelHost;
  readonly exactJson: ExactJson;
}

/** In the place of Office's script: the host alone, so that the page gives its functions and opens no pane. */
const OFFICE_SCRIPT = `window.underTest = (${createExcelHost.toString()})();
window.exactJson = (${createExactJson.toString()})();
window.CustomFunctions = window.underTest.CustomFunctions;
window.Excel = window.underTest.Excel;`;

export interface ChunksUnderTest {
  readonly ids: readonly string[];
  readonly answer: (calls: readonly HostCall[]) => Promise<Result[]>;
}

export async function openChunks(): Promise<ChunksUnderTest> {
  const { page } = await openPage("taskpane.html", {
    prepare: (one) =>
      one.route(OFFICE_SCRIPTS, (route) => route.fulfill({ contentType: "text/javascript", body: OFFICE_SCRIPT })),
  });
  const ids = await page.evaluate(() => (window as unknown as PageUnderTest).underTest.ids());
  const { write, read } = createExactJson();
  return {
    ids,
    // As one text: the browser's driver looks into each cell otherwise, which takes longer than the calls.
    answer: async (calls) => read(await page.evaluate(answerAsText, write(calls))) as Result[],
  };
}

async function answerAsText(calls: string): Promise<string> {
  const { underTest, exactJson } = window as unknown as PageUnderTest;
  return exactJson.write(await underTest.answer(exactJson.read(calls) as HostCall[]));
}
