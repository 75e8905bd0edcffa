/** Where the manifest says the add-in is served while it is developed; `--env base=https://…` puts another in its place. */
export const DEVELOPMENT_BASE = "https://localhost:3001/";

/**
 * The address under which dist/ will be served, with its final slash.
 *
 * @param {string | undefined} given
 */
export function baseUrl(given) {
  if (given === undefined) return DEVELOPMENT_BASE;
  const url = URL.canParse(given) ? new URL(given) : null;
  if (url?.protocol !== "https:" || url.search !== "" || url.hash !== "") {
    throw new Error(`--env base=${given}: give the https address of the folder, such as https://example.org/cnam/.`);
  }
  return url.href.endsWith("/") ? url.href : `${url.href}/`;
}
