/**
 * Runs a command of the repository: a failure that we explain is one line, without a stack, and exit code 1.
 *
 * @param {() => void | Promise<void>} command
 */
export async function run(command) {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  try {
    if (major < 20 || (major === 20 && minor < 19)) {
      throw new Error(`Node.js 20.19 or later is needed; this is ${process.versions.node}.`);
    }
    await command();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
