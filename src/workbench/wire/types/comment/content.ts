import type { Mention, Remark } from "../../../book/comment";
import { randomId } from "../../../book/randomId";
import { recordOf } from "../../argument";
import type { Scene } from "../../scene";
import { invalidArgument } from "../../wireError";

export const CONTENT_TYPES = ["Plain", "Mention"] as const;
export type ContentType = (typeof CONTENT_TYPES)[number];

/** What a remark says. */
export type Content = Pick<Remark, "text" | "mentions">;

interface GivenMention {
  readonly email: string;
  readonly id: number;
  readonly name: string;
}

const MENTION = /<at id="(\d+)">([^<]*)<\/at>/g;

/** A text as it is, or a `CommentRichContent` when mentions are announced. */
export function contentOf(raw: unknown, type: ContentType): Content {
  if (type === "Mention") return richContent(raw);
  if (typeof raw !== "string") throw invalidArgument("A plain comment is a text.");
  return plainContent(raw);
}

export function plainContent(text: string): Content {
  if (text === "") throw invalidArgument("A comment says something.");
  return { text, mentions: [] };
}

/** `<at id="0">Name</at>` is shown as `@Name`. */
export function richContent(raw: unknown): Content {
  const { richContent: rich, mentions: given } = recordOf("CommentRichContent", [
    "mentions",
    "richContent",
  ])(raw);
  if (typeof rich !== "string") throw invalidArgument("richContent is a text.");
  const people = (given ?? []) as readonly GivenMention[];
  const mentions: Mention[] = [];
  let removed = 0;
  const text = rich.replace(MENTION, (mark: string, id: string, name: string, at: number) => {
    const { email } = personOf(people, Number(id));
    const shown = `@${name}`;
    mentions.push({ person: { name, email }, start: at - removed, length: shown.length });
    removed += mark.length - shown.length;
    return shown;
  });
  return { ...plainContent(text), mentions };
}

function personOf(people: readonly GivenMention[], id: number): GivenMention {
  const person = people.find((each) => each.id === id);
  if (person === undefined) throw invalidArgument(`Nobody is mentioned under ${id}.`);
  return person;
}

/** The text with its mentions marked, as `richContent` writes it. */
export const markedText = ({ text, mentions }: Content): string =>
  mentions.reduceRight(
    (marked, { person, start, length }, id) =>
      `${marked.slice(0, start)}<at id="${id}">${person.name}</at>${marked.slice(start + length)}`,
    text,
  );

export const mentionsJson = ({ mentions }: Content): GivenMention[] =>
  mentions.map(({ person: { email, name } }, id) => ({ email, id, name }));

/** Files keep hundredths of a second. */
const TICK = 10;

/** A new remark of the person signed in. */
export const newRemark = ({ user }: Scene, content: Content): Remark => ({
  id: randomId(),
  author: user,
  created: new Date(Math.floor(Date.now() / TICK) * TICK),
  ...content,
});
