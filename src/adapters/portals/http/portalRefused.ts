import type { RefusalReason } from "../../../app/ports/destination";

/** The portal answered, but not what was asked. */
export class PortalRefused extends Error {
  override readonly name = "PortalRefused";

  /**
   * @param status HTTP status; null when the answer is not the matter.
   * @param reason when the portal's protocol says more than the status does.
   * @param detail the portal's own words, for people.
   */
  constructor(
    readonly status: number | null,
    readonly reason: RefusalReason = REASONS[status ?? 0] ?? "unexpected",
    readonly detail: string | null = null,
  ) {
    super(`The portal answered ${status ?? reason}`);
  }
}

const REASONS: Readonly<Record<number, RefusalReason>> = {
  400: "invalid",
  401: "wrongKey",
  403: "noRight",
  404: "noSuchPlace",
  410: "noSuchPlace",
  413: "tooLarge",
  422: "invalid",
  423: "readOnly",
  429: "busy",
  502: "busy",
  503: "busy",
  504: "busy",
  507: "noSpace",
};
