/** The laws of this house that no linter knows, as oxlint loads them. */
import { importDirection } from "./import-direction.js";
import { noLiteralLaw } from "./no-literal-law.js";

export default {
  meta: { name: "cnam" },
  rules: { "import-direction": importDirection, "no-literal-law": noLiteralLaw },
};
