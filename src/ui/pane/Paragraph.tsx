import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  root: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function Paragraph({
  isQuiet = false,
  children,
}: {
  readonly isQuiet?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return <p className={mergeClasses(styles.root, isQuiet && styles.quiet)}>{children}</p>;
}
