import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
  },
  whole: { height: "100%", "@media (max-height: 420px)": { height: "auto" } },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface Props {
  readonly title: string;
  /** The step fills the pane and has a part that scrolls by itself. */
  readonly isWhole?: boolean;
  readonly children: ReactNode;
}

/** A step: its title, then its parts with even spaces. */
export function StepBody({ title, isWhole = false, children }: Props) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.root, isWhole && styles.whole)}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </div>
  );
}
