import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircleRegular } from "@fluentui/react-icons/svg/error-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { meaning } from "../../theme/theme";
import { useVisuallyHidden } from "../../theme/visuallyHidden";
import { Disclosure } from "../Disclosure";
import { usePane } from "../PaneContext";

const useStyles = makeStyles({
  line: { display: "inline-flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: "2px" },
  ready: { color: meaning.conform },
  watch: { color: meaning.warning },
  toDo: { color: meaning.anomaly },
});

const ICONS = {
  ready: CheckmarkCircleRegular,
  watch: WarningRegular,
  toDo: ErrorCircleRegular,
} as const;

interface Props {
  readonly standing: keyof typeof ICONS;
  readonly text: string;
  readonly children: ReactNode;
}

/** One thing checked before the file leaves: a sign and words, opened by a click. */
export function CheckLine({ standing, text, children }: Props) {
  const styles = useStyles();
  const hidden = useVisuallyHidden();
  const { publish, checklist } = usePane().messages;
  const Icon = ICONS[standing];
  const word = standing === "watch" ? checklist.watch : publish.state[standing];
  return (
    <Disclosure
      summary={
        <span className={styles.line}>
          <Icon aria-hidden fontSize={16} className={mergeClasses(styles.icon, styles[standing])} />
          <span>
            {text}
            <span className={hidden.root}>, {word}</span>
          </span>
        </span>
      }
    >
      {children}
    </Disclosure>
  );
}
