/** What people download, against the budgets that also fail the build. */
import { measureSizes, sizeLine } from "../scripts/build/sizes.js";

export default function sizes(print: (line: string) => void): void {
  for (const size of measureSizes("dist")) {
    print(sizeLine(size));
    print(`  ${size.files.join(", ")}`);
  }
}
