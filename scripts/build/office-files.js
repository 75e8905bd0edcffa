/**
 * The part of @microsoft/office-js that Excel asks for, for schools whose network closes Microsoft's script host. The
 * store wants the hosted script: this is for add-ins a school deploys by itself.
 */
import path from "node:path";

export const OFFICE_SCRIPT = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

export const OFFICE_PACKAGE = path.join("node_modules", "@microsoft", "office-js", "dist");

/** Excel on Windows, on the Mac, on the iPad and on the web; the texts of the two languages we speak. */
export const OFFICE_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "custom-functions-runtime.js",
  "excel-win32-16.00.js",
  "excel-win32-16.01.js",
  "excel-win32-16.01-core.js",
  "excel-winrt-16.00.js",
  "excel-mac-16.00.js",
  "excel-mac-16.00-core.js",
  "excel-ios-16.00.js",
  "excel-web-16.00.js",
  "excel-web-16.00-core.js",
  "telemetry/oteljs_agave.js",
  "en-us/office_strings.js",
  "fr-fr/office_strings.js",
];
