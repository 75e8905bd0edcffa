/** A small static server for dist/: right types, compression, the security policy. For development and tests only. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import http from "node:http";
import https from "node:https";
import path from "node:path";
import { gzip } from "node:zlib";
import { promisify } from "node:util";
import { contentSecurityPolicy } from "../build/content-security-policy.js";

const TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".map", "application/json; charset=utf-8"],
  [".xml", "text/xml; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".png", "image/png"],
  [".woff2", "font/woff2"],
  [".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
]);
const COMPRESSED = /^(?:text\/|application\/json|image\/svg)/;
const HASHED = /\.[0-9a-f]{10}\.\w+$/;

/**
 * @typedef {object} Answer
 * @property {Buffer} plain
 * @property {ReadonlyMap<string, Buffer>} encoded by the name of the encoding, the smallest first
 * @property {Record<string, string>} headers
 */

/**
 * Serves a folder, or several: a file is looked for in each in turn. What was read once is kept: dist/ does not change
 * under a running server.
 *
 * @param {string | readonly string[]} folders
 * @param {{ key: Buffer | string, cert: Buffer | string }} [tls] absent: plain HTTP
 * @returns {http.Server | https.Server}
 */
export function staticServer(folders, tls) {
  /** @type {Map<string, Promise<Answer | null>>} */
  const kept = new Map();
  /** @type {http.RequestListener} */
  const listener = (request, response) => {
    const files = [folders].flat().map((folder) => ({ folder, file: fileFor(folder, request.url ?? "/") }));
    const [{ file } = { file: null }] = files;
    if (!file || (request.method !== "GET" && request.method !== "HEAD")) {
      response.writeHead(file ? 405 : 404).end();
      return;
    }
    const answer = kept.get(file) ?? readFirst(files);
    kept.set(file, answer);
    void answer.then((found) => send(request, response, found));
  };
  return tls ? https.createServer(tls, listener) : http.createServer(listener);
}

/**
 * @param {string} folder
 * @param {string} url
 * @returns {string | null} `null` for an address that leaves the folder or cannot be read
 */
function fileFor(folder, url) {
  try {
    const name = decodeURIComponent(url.replace(/[?#].*$/, ""));
    const file = path.join(folder, name.endsWith("/") ? `${name}index.html` : name);
    return file.startsWith(folder + path.sep) && !path.basename(file).startsWith(".") ? file : null;
  } catch {
    return null;
  }
}

/**
 * @param {readonly { readonly folder: string, readonly file: string | null }[]} files
 * @returns {Promise<Answer | null>} of the first that is there
 */
async function readFirst(files) {
  for (const { folder, file } of files) {
    const found = file && (await read(folder, file));
    if (found) return found;
  }
  return null;
}

/**
 * @param {string} folder
 * @param {string} file
 * @returns {Promise<Answer | null>}
 */
async function read(folder, file) {
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return null;
  const plain = await readFile(file);
  const type = TYPES.get(path.extname(file)) ?? "application/octet-stream";
  const encoded = COMPRESSED.test(type) ? await encodings(file, plain) : new Map();
  return { plain, encoded, headers: headersFor(path.relative(folder, file), type, plain) };
}

/**
 * What the build compressed beside the file, else what is quick to compress.
 *
 * @param {string} file
 * @param {Buffer} plain
 */
async function encodings(file, plain) {
  const besides = (/** @type {string} */ ending) => readFile(file + ending).catch(() => null);
  const brotli = await besides(".br");
  const zipped = (await besides(".gz")) ?? (await promisify(gzip)(plain));
  return new Map([...(brotli ? [/** @type {const} */ (["br", brotli])] : []), /** @type {const} */ (["gzip", zipped])]);
}

/**
 * @param {string} name
 * @param {string} type
 * @param {Buffer} content
 */
function headersFor(name, type, content) {
  return {
    "content-type": type,
    "cache-control": HASHED.test(name) ? "public, max-age=31536000, immutable" : "no-cache",
    etag: `"${createHash("sha256").update(content).digest("base64url").slice(0, 22)}"`,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    // Excel on the web reads the functions' description from another origin.
    "access-control-allow-origin": "*",
    ...(name === "index.html"
      ? { "content-security-policy": `${contentSecurityPolicy("own")}; frame-ancestors 'none'` }
      : {}),
  };
}

/**
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 * @param {Answer | null} answer
 */
function send(request, response, answer) {
  if (!answer) {
    response.writeHead(404, { "content-type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  const { plain, encoded, headers } = answer;
  if (request.headers["if-none-match"] === headers.etag) {
    response.writeHead(304, headers).end();
    return;
  }
  const accepted = String(request.headers["accept-encoding"]).split(/[,;\s]+/);
  const encoding = [...encoded.keys()].find((one) => accepted.includes(one));
  const body = (encoding && encoded.get(encoding)) || plain;
  response.writeHead(200, {
    ...headers,
    "content-length": body.length,
    ...(encoded.size > 0 ? { vary: "accept-encoding" } : {}),
    ...(encoding ? { "content-encoding": encoding } : {}),
  });
  response.end(request.method === "HEAD" ? undefined : body);
}
