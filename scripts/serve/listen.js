/**
 * Starts a server on this machine alone and resolves with its port, or explains why it cannot.
 *
 * @param {import("node:http").Server | import("node:https").Server} server
 * @param {number} port 0 for any free one
 * @param {string} [otherPort] how to choose another, for the message
 * @returns {Promise<number>}
 */
export function listen(server, port, otherPort = "") {
  return new Promise((resolve, reject) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      const busy = error.code === "EADDRINUSE";
      reject(busy ? new Error(`Port ${port} is taken by another program: stop it${otherPort}.`) : error);
    });
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address ? address.port : port);
    });
  });
}
