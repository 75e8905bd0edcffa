import type { Layout } from "./layout";
export const templates: readonly Layout[] = [];
