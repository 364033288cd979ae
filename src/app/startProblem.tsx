import {
  Button,
  FluentProvider,
  makeStyles,
  teamsDarkTheme,
  teamsLightTheme,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { hubElement } from './hubElement.ts';
import { say } from './startWords.ts';

const useStyles = makeStyles({
  root: {
    maxWidth: '720px',
    padding: tokens.spacingHorizontalXXL,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalL,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
});

interface PanelProps {
  title: string;
  words: string;
  button: string;
  press: () => Promise<void>;
  failure: (thrown: unknown) => string;
}

/** What stands on screen when the hub cannot open by itself: what happened, and one thing to do. */
function StartPanel({ title, words, button, press, failure }: PanelProps) {
  const styles = useStyles();
  const [problem, setProblem] = useState<string | null>(null);
  const pressed = () => {
    setProblem(null);
    press().catch((thrown: unknown) => setProblem(failure(thrown)));
  };
  return (
    <main className={styles.root}>
      <h1 className={styles.title}>{title}</h1>
      <Text>{words}</Text>
      <Button appearance="primary" onClick={pressed}>
        {button}
      </Button>
      <Text role="alert">{problem}</Text>
    </main>
  );
}

/** Draws a panel in the host-less theme: before the host has answered there is no other to go by. */
export function drawPanel(panel: PanelProps): { remove(): void } {
  const root = createRoot(hubElement());
  const theme = matchMedia('(prefers-color-scheme: dark)').matches ? teamsDarkTheme : teamsLightTheme;
  root.render(
    <FluentProvider theme={theme} style={{ minHeight: '100vh' }}>
      <StartPanel {...panel} />
    </FluentProvider>,
  );
  return { remove: () => root.unmount() };
}

/** The hub could not start: says whether the host kept silent or the settings are wrong. */
export function showStartProblem(thrown: unknown): void {
  const reason = thrown instanceof Error ? thrown.message : '';
  const words = reason === '' ? say('hostSilent') : say('cannotStart', { reason });
  const press = async () => location.reload();
  drawPanel({ title: say('product'), words, button: say('tryAgain'), press, failure: () => words });
}
