import { createHash, timingSafeEqual } from "node:crypto";
import type { Request } from "express";
import { UnauthorizedError } from "nephele";
import type { Authenticator, AuthResponse, User } from "nephele";

export interface Credentials {
  readonly user: string;
  readonly password: string;
}

/** One name and one password, by HTTP Basic (RFC 7617). */
export class BasicAuthenticator implements Authenticator {
  private readonly expected: Buffer;

  constructor(private readonly credentials: Credentials) {
    const pair = `${credentials.user}:${credentials.password}`;
    this.expected = digest(`Basic ${Buffer.from(pair, "utf8").toString("base64")}`);
  }

  async authenticate(request: Request, response: AuthResponse): Promise<User> {
    // Digests have one length, so the comparison takes the same time for any answer.
    const given = digest(request.get("authorization") ?? "");
    if (!timingSafeEqual(given, this.expected)) {
      response.set("WWW-Authenticate", 'Basic realm="Atelier", charset="UTF-8"');
      throw new UnauthorizedError("Wrong name or password.");
    }
    return { username: this.credentials.user };
  }

  async cleanAuthentication(): Promise<void> {}
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
