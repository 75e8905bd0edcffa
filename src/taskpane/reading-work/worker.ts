/** The entry of the worker that reads large workbooks: the page answers keys and clicks meanwhile. */
import type { ReadingReply, ReadingRequest } from "./protocol";
import { serve } from "./serve";

// The compiler knows the page's globals only; in a worker `postMessage` takes no origin.
const post = self.postMessage.bind(self) as (reply: ReadingReply) => void;

self.addEventListener("message", ({ data }: MessageEvent<ReadingRequest>) => serve(data, post));
