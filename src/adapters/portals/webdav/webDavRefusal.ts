import axios from "axios";
import type { PublishRefusal } from "../../../app/ports/destination";

/** The server answered, but not what was asked. `status` is the HTTP status; 200 when the content differs. */
export class PortalRefused extends Error {
  override readonly name = "PortalRefused";

  constructor(readonly status: number) {
    super(`The portal answered ${status}`);
  }
}

const REASONS: Readonly<Record<number, PublishRefusal["reason"]>> = {
  200: "changedMeanwhile",
  401: "wrongKey",
  403: "noRight",
  404: "noSuchPlace",
  // RFC 4918 9.7.1: the folder does not exist.
  409: "noSuchPlace",
  413: "tooLarge",
  423: "noRight",
  507: "noSpace",
};

/** Turns what went wrong into a refusal; what is not the portal's doing goes on as a surprise. */
export function refusalOf(failure: unknown, origin: string): PublishRefusal {
  if (failure instanceof PortalRefused)
    return { reason: REASONS[failure.status] ?? "unexpected", status: failure.status, origin };
  if (axios.isCancel(failure)) return { reason: "stopped", status: null, origin };
  if (axios.isAxiosError(failure)) return { reason: "unreachable", status: null, origin };
  throw failure;
}
