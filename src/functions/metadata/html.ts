/** The little HTML that the help pages are written in. */

export function table(headings: readonly string[], rows: readonly (readonly string[])[], kind = ""): string {
  const head = headings.map((name) => `<th scope="col">${escape(name)}</th>`).join("");
  const body = rows.map((cells) => `<tr>${cells.join("")}</tr>`).join("");
  return `<table${kind === "" ? "" : ` class="${kind}"`}>${head === "" ? "" : `<thead><tr>${head}</tr></thead>`}<tbody>${body}</tbody></table>`;
}

export function heading(name: string, remark: string): string {
  const shown = remark === "" ? "" : ` <span class="optional">(${escape(remark)})</span>`;
  return `<th scope="row">${escape(name)}${shown}</th>`;
}

export function cell(text: string): string {
  return `<td>${escape(text)}</td>`;
}

export function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
