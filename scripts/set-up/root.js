import path from "node:path";

/** The root of the repository, wherever the command was started. */
export const ROOT = path.resolve(import.meta.dirname, "..", "..");
