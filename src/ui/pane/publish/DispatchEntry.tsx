import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { CircleRegular } from "@fluentui/react-icons/svg/circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { isOf, type Dispatch, type DispatchOf } from "../../../app/publication/dispatch";
import {
  describePublishRemark,
  publishedText,
  type DispatchMessages,
} from "../../messages/dispatchMessages";
import { describeRefusal } from "../../messages/noticeMessages";
import { meaning } from "../../theme/theme";
import { usePane } from "../PaneContext";
import { OnlineLinks } from "./OnlineLinks";

const useStyles = makeStyles({
  root: { display: "flex", gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, marginTop: "2px" },
  fine: { color: meaning.conform },
  refused: { color: meaning.anomaly },
  words: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
});

/** A destination: its name, then how far it is, where it is, or what failed and what to do. */
export function DispatchEntry({ dispatch }: { readonly dispatch: Dispatch }) {
  const styles = useStyles();
  const isRefused = isOf(dispatch, "refused");
  const isPublished = isOf(dispatch, "published");
  const Icon = isRefused
    ? ErrorCircleRegular
    : isPublished
      ? CheckmarkCircleRegular
      : CircleRegular;
  const colour = isRefused ? styles.refused : isPublished ? styles.fine : undefined;
  return (
    <li className={styles.root}>
      <Icon aria-hidden fontSize={16} className={mergeClasses(styles.icon, colour)} />
      <div className={styles.words}>
        <span className={styles.label}>{dispatch.label}</span>
        {isPublished ? <Published dispatch={dispatch} /> : <Told dispatch={dispatch} />}
      </div>
    </li>
  );
}

function Published({ dispatch }: { readonly dispatch: DispatchOf<"published"> }) {
  const { messages } = usePane();
  const { label, draft, status } = dispatch;
  return (
    <>
      <span>{publishedText(draft, status, messages.dispatch)}</span>
      <OnlineLinks label={label} url={status.url} page={status.page} />
      {status.remarks.map((remark) => (
        <span key={remark.code}>{describePublishRemark(messages.publishRemarks, remark)}</span>
      ))}
      {!status.isRemembered && <span>{messages.dispatch.notRemembered}</span>}
    </>
  );
}

/** *Réessayer* is the main action, below. */
function Told({ dispatch: { status } }: { readonly dispatch: Dispatch }) {
  const { dispatch: words, refusals } = usePane().messages;
  if (status.kind === "refused") return <span>{describeRefusal(refusals, status.refusal)}</span>;
  if (status.kind === "skipped") return <span>{words.skipped[status.reason]}</span>;
  return <span>{howFar(status, words)}</span>;
}

/** A small file is there before its bytes could be read. */
const WORTH_COUNTING = 1_000_000;

function howFar(status: Dispatch["status"], words: DispatchMessages): string {
  if (status.kind !== "sending") return words.waiting;
  const { done, total } = status;
  if (total === null || total < WORTH_COUNTING) return words.sending;
  return `${words.sending} · ${words.bytes(done, total)}`;
}
