import { anyContainsCell } from "../book/area";
import type { Comment } from "../book/comment";
import { withFreshIds } from "../book/comment";
import type { Area } from "../book/grid";
import type { Sheet } from "../book/sheet";
import type { Step } from "../change/change";
import { changeComments } from "../change/rules/comments";
import { sequence } from "../change/together";

/** Cells copied or moved, and the areas of the same size where they come. */
interface Carrying {
  readonly from: Sheet;
  readonly area: Area;
  readonly to: Sheet;
  readonly targets: readonly Area[];
}

const isIn =
  (areas: readonly Area[]) =>
  ({ row, column }: Comment): boolean =>
    anyContainsCell(areas, row, column);

const carried = (comment: Comment, from: Area, to: Area): Comment => ({
  ...comment,
  row: comment.row + to.top - from.top,
  column: comment.column + to.left - from.left,
});

const commentsOf = ({ from, area }: Carrying): Comment[] =>
  from.traits.comments.filter(isIn([area]));

/** Whether there is anything to do: a sheet whose objects are protected refuses the rest. */
const concerns = (carrying: Carrying): boolean =>
  commentsOf(carrying).length > 0 || carrying.to.traits.comments.some(isIn(carrying.targets));

/** A paste brings copies of the comments in place of those it covers. */
export function copyComments(carrying: Carrying): Step {
  const copies = commentsOf(carrying).flatMap((comment) =>
    carrying.targets.map((target) => withFreshIds(carried(comment, carrying.area, target))),
  );
  return arrive(carrying, copies);
}

/** Cut cells take their comments with them. */
export function moveComments(carrying: Carrying): Step {
  const { from, area, to, targets } = carrying;
  const [target = area] = targets;
  const moved = commentsOf(carrying).map((comment) => carried(comment, area, target));
  if (from === to || moved.length === 0) return arrive(carrying, moved);
  const leave = changeComments(from.id, (all) => all.filter((one) => !isIn([area])(one)));
  return sequence([leave, arrive(carrying, moved)]);
}

function arrive(carrying: Carrying, arrived: readonly Comment[]): Step {
  if (!concerns(carrying)) return sequence([]);
  const ids = new Set(arrived.map(({ id }) => id));
  const isKept = (one: Comment): boolean => !isIn(carrying.targets)(one) && !ids.has(one.id);
  return changeComments(carrying.to.id, (all) => [...all.filter(isKept), ...arrived]);
}
