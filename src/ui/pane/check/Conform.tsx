import { makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import type { ReactNode } from "react";
import { meaning } from "../../theme/theme";

const useStyles = makeStyles({
  root: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: meaning.conformSurface,
  },
  icon: { flexShrink: 0, color: meaning.conform },
});

/** What went well, said once and quietly. */
export function Conform({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <p className={styles.root}>
      <CheckmarkCircleRegular aria-hidden fontSize={20} className={styles.icon} />
      <span>{children}</span>
    </p>
  );
}
