import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { Notice } from "../../../app/state/paneState";
import { describeNotice } from "../../messages/noticeMessages";
import { meaning } from "../../theme/theme";
import { TextToCopy } from "../TextToCopy";
import { usePane } from "../PaneContext";
import { NOTICE_TONES } from "./noticeTones";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: "4px",
    borderLeftStyle: "solid",
    paddingLeft: "12px",
    maxHeight: "40vh",
    overflowY: "auto",
  },
  done: { backgroundColor: meaning.conformSurface, borderLeftColor: meaning.conform },
  refused: { backgroundColor: meaning.warningSurface, borderLeftColor: meaning.warning },
  failed: { backgroundColor: meaning.anomalySurface, borderLeftColor: meaning.anomaly },
  text: { flexGrow: 1, flexBasis: "10rem", margin: 0, overflowWrap: "anywhere" },
});

/** What was just done or refused, said once, where the eye is: above the main action. */
export function NoticeBar() {
  const { state } = usePane();
  return state.notice && <ShownNotice notice={state.notice} />;
}

function ShownNotice({ notice }: { readonly notice: Notice }) {
  const styles = useStyles();
  const { actions, messages } = usePane();
  return (
    <div
      className={mergeClasses(styles.root, styles[NOTICE_TONES[notice.code]])}
      onKeyDown={({ key }) => key === "Escape" && actions.dismissNotice()}
    >
      <p className={styles.text}>{describeNotice(messages.notices, notice)}</p>
      <Button
        appearance="transparent"
        size="small"
        icon={<DismissRegular />}
        aria-label={messages.frame.dismiss}
        onClick={() => actions.dismissNotice()}
      />
      {notice.code === "unexpected" && (
        <TextToCopy words={messages.failure} text={notice.params.detail} />
      )}
    </div>
  );
}
