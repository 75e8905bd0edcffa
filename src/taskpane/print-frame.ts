/** A document of its own, laid out out of sight and handed to the browser's print. */

/** The print dialog of some browsers reads the document after `print` has returned. */
const READ = 60_000;

/** `false` where the host cannot print. Rejects when the document cannot be laid out. */
export async function printDocument(layOut: (page: Document) => Promise<void>): Promise<boolean> {
  const frame = document.createElement("iframe");
  frame.setAttribute("aria-hidden", "true");
  frame.dataset["testid"] = "printed";
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: "fixed", left: "-99999px", width: "1200px", height: "900px" });
  // One document at a time: the last one has been printed, or given up.
  document.querySelectorAll("iframe[data-testid=printed]").forEach((former) => former.remove());
  document.body.append(frame);
  const { contentDocument: page, contentWindow: view } = frame;
  setTimeout(() => frame.remove(), READ);
  if (page === null || view === null) return false;
  page.documentElement.lang = document.documentElement.lang;
  await layOut(page);
  try {
    view.print();
    return true;
  } catch {
    return false;
  }
}
