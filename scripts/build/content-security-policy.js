/** What each page may load and speak to, so that « nothing is sent » is the browser's promise and not only ours. */

/** The hosts Office documents for its own script: https://learn.microsoft.com/office/dev/add-ins/. */
const OFFICE = "https://appsforoffice.microsoft.com";
const OFFICE_AJAX = "https://ajax.aspnetcdn.com";

const COMMON = {
  "default-src": "'self'",
  // Components and the grid set styles from code.
  "style-src": "'self' 'unsafe-inline'",
  "img-src": "'self' data: blob:",
  "font-src": "'self' data:",
  "object-src": "'none'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

const POLICIES = {
  /** The page without Office: nothing but its own origin. */
  own: { ...COMMON, "script-src": "'self'", "connect-src": "'self'", "worker-src": "'self' blob:" },
  /** The pane: Office's script, and what that script reads from its own host. */
  office: {
    ...COMMON,
    "script-src": `'self' ${OFFICE} ${OFFICE_AJAX}`,
    "connect-src": `'self' ${OFFICE}`,
  },
};

/** @param {keyof typeof POLICIES} kind */
export function contentSecurityPolicy(kind) {
  return Object.entries(POLICIES[kind])
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join("; ");
}
