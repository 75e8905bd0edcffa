/** `npm run dev`: the Atelier and the pane on http://localhost:3000, rebuilt at every change. */
import { spawn } from "node:child_process";
import path from "node:path";
import { ensureDependencies } from "./set-up/dependencies.js";
import { ROOT } from "./set-up/root.js";
import { run } from "./set-up/run.js";

await run(() => {
  ensureDependencies(ROOT);
  const webpack = path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  const server = spawn(process.execPath, [webpack, "serve", "--mode", "development"], { cwd: ROOT, stdio: "inherit" });
  server.on("exit", (code) => {
    process.exitCode = code ?? 1;
  });
});
