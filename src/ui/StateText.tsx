import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ClockRegular } from '@fluentui/react-icons/svg/clock';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';

const icons = {
  none: CircleRegular,
  underWay: ClockRegular,
  done: CheckmarkCircleRegular,
  unknown: QuestionCircleRegular,
  attention: WarningRegular,
  ended: SubtractCircleRegular,
};
export type StateIcon = keyof typeof icons;

const useStyles = makeStyles({
  root: { display: 'inline-flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: '16px', marginTop: '2px' },
  attention: { color: tokens.colorPaletteDarkOrangeForeground1 },
});

/** A state as text plus icon, never colour alone. */
export function StateText({ icon, children }: { icon: StateIcon; children: string }) {
  const styles = useStyles();
  const Icon = icons[icon];
  return (
    <span className={styles.root}>
      <Icon aria-hidden className={`${styles.icon} ${icon === 'attention' ? styles.attention : ''}`} />
      <span>{children}</span>
    </span>
  );
}
