/** The entry of the worker that reads large workbooks: the page answers keys and clicks meanwhile. */
import { answerRequests } from "../worker/answer-requests";
import { serve } from "./serve";

answerRequests(serve);
