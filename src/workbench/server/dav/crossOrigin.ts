import type { RequestHandler } from "express";

const METHODS =
  "GET, HEAD, PUT, DELETE, OPTIONS, MOVE, COPY, MKCOL, PROPFIND, PROPPATCH, LOCK, UNLOCK";
const HEADERS =
  "Authorization, Content-Type, Destination, Overwrite, Depth, If, If-Match, If-None-Match, Lock-Token, Timeout";

/** What an administrator writes so that the add-in's pane may publish here: its origin, named. */
export function allowOrigins(allowed: (origin: string) => boolean): RequestHandler {
  return (request, response, next) => {
    const origin = request.get("origin");
    response.vary("Origin");
    if (origin !== undefined && allowed(origin)) {
      response.set({
        "Access-Control-Allow-Origin": origin,
        "Access-Control-Allow-Methods": METHODS,
        "Access-Control-Allow-Headers": HEADERS,
        "Access-Control-Expose-Headers": "ETag, Location, Last-Modified",
      });
    }
    // A preflight carries no credentials: it is answered before anyone asks for them.
    if (request.method === "OPTIONS" && request.get("access-control-request-method")) {
      response.status(204).end();
      return;
    }
    next();
  };
}

/** The pages of this machine, whatever their port. */
export function isLocal(origin: string): boolean {
  return URL.canParse(origin) && ["localhost", "127.0.0.1"].includes(new URL(origin).hostname);
}
