import type { RequestHandler } from "express";

/**
 * Refuses a body that announces more than `limit` bytes. The body is read to its end first: answering
 * at once breaks the client's pipe before it can read the 413.
 */
export function limitSize(limit: number): RequestHandler {
  return (request, response, next) => {
    if (Number(request.get("content-length") ?? 0) <= limit) {
      next();
      return;
    }
    request.resume();
    request.on("end", () => response.status(413).type("text/plain").send("Too large."));
  };
}
