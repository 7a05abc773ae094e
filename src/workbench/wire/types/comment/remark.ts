import { cellArea } from "../../../book/area";
import type { Remark } from "../../../book/comment";
import { json, text } from "../../argument";
import { range } from "../../objects";
import type { Member } from "../../officeType";
import { method, property, readOnly } from "../../officeType";
import type { Scene } from "../../scene";
import { itemNotFound } from "../../wireError";
import type { Content } from "./content";
import { markedText, mentionsJson, plainContent, richContent } from "./content";
import type { CommentTarget, PlacedComment } from "./found";

/** How the members that comments and replies share find and change their remark. */
export interface RemarkAccess {
  readonly read: (target: CommentTarget) => Remark;
  readonly thread: (target: CommentTarget) => PlacedComment | undefined;
  readonly rewrite: (scene: Scene, target: CommentTarget, content: Content) => void;
}

/** What comments and replies have in common. */
export const remarkMembers = ({
  read,
  thread,
  rewrite,
}: RemarkAccess): Record<string, Member<CommentTarget>> => ({
  id: readOnly(({ id }) => id),
  authorEmail: readOnly((target) => read(target).author.email),
  authorName: readOnly((target) => read(target).author.name),
  creationDate: readOnly((target) => read(target).created?.toISOString() ?? null),
  contentType: readOnly((target) => (read(target).mentions.length > 0 ? "Mention" : "Plain")),
  mentions: readOnly((target) => mentionsJson(read(target))),
  richContent: readOnly((target) => markedText(read(target))),
  content: property(
    (target) => read(target).text,
    text,
    (target, content, { scene }) => rewrite(scene, target, plainContent(content)),
  ),
  getLocation: method([], (target) => {
    const found = thread(target);
    if (found === undefined) throw itemNotFound();
    return range(found.sheet, cellArea(found.comment.row, found.comment.column));
  }),
  updateMentions: method([json], (target, [content], { scene }) =>
    rewrite(scene, target, richContent(content)),
  ),
});
