/** Sheets that people really have, told apart from the generated ones. */
import type { Layout } from "./layout";
import { office } from "./templates/office";
import { systems } from "./templates/systems";
import { texts } from "./templates/texts";

export const templates: readonly Layout[] = [...systems, ...office, ...texts];
