import axios from "axios";
import type { PublishRefusal } from "../../../app/ports/destination";
import { PortalRefused } from "./portalRefused";

interface Refused {
  readonly ok: false;
  readonly refusal: PublishRefusal;
}

const OK = 200;
const MULTIPLE_CHOICES = 300;

/** What failed once the new file had taken its place. */
class AfterSending extends Error {
  override readonly name = "AfterSending";
  constructor(readonly failure: unknown) {
    super("The file was sent; what follows it failed");
  }
}

/** The description of a file that is there already: a failure of it says that the file is the new one. */
export async function afterSending<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (failure) {
    throw new AfterSending(failure);
  }
}

/** Does the work; what the portal did wrong becomes an answer, what we did wrong goes on as a surprise. */
export async function answerOf<Answer>(
  origin: string,
  work: () => Promise<Answer>,
): Promise<Answer | Refused> {
  try {
    return await work();
  } catch (failure) {
    return { ok: false, refusal: await refusalOf(failure, origin) };
  }
}

/** The request was sent and no answer came, or none of the portal's: nobody knows yet what it did. */
export function isNoAnswer(failure: unknown): boolean {
  return isSilence(failure) || (failure instanceof PortalRefused && isNotItsOwn(failure));
}

function isSilence(failure: unknown): boolean {
  return axios.isAxiosError(failure) && !axios.isCancel(failure);
}

/** What says to be a success and is not: a page in the portal's place, half of an answer. */
function isNotItsOwn({ reason, status }: PortalRefused): boolean {
  return reason === "unexpected" && (status ?? OK) < MULTIPLE_CHOICES;
}

async function refusalOf(failure: unknown, origin: string): Promise<PublishRefusal> {
  if (failure instanceof AfterSending)
    return { ...(await refusalOf(failure.failure, origin)), fileSent: true };
  if (failure instanceof PortalRefused) {
    const { reason, status, detail } = failure;
    return { reason, status, origin, ...(detail !== null && { detail }) };
  }
  if (axios.isCancel(failure)) return { reason: "stopped", status: null, origin };
  if (!isSilence(failure)) throw failure;
  return { reason: await reasonOfSilence(origin), status: null, origin };
}

/**
 * A page is not told why a request failed. A portal that answers a request without key and without
 * reading is there: then it is the browser that was refused (CORS).
 */
async function reasonOfSilence(origin: string): Promise<"browserRefused" | "unreachable"> {
  if (typeof document === "undefined") return "unreachable";
  try {
    await fetch(origin, { mode: "no-cors", credentials: "omit", cache: "no-store" });
    return "browserRefused";
  } catch {
    return "unreachable";
  }
}
