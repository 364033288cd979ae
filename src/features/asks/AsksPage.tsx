import { lazy, Suspense } from 'react';
import { useAddress } from '../../ui/address.ts';
import { AsksList } from './parts/AsksList.tsx';
import { OneAsk } from './parts/OneAsk.tsx';

const NewAsk = lazy(() => import('./parts/NewAsk.tsx').then((part) => ({ default: part.NewAsk })));

/** All asks, one question alone, or the form that raises one: whatever the address names. */
export function AsksPage() {
  const [, , step = ''] = useAddress().path.split('/');
  if (step === '') return <AsksList />;
  if (step === 'new' || step === 'lead')
    return (
      <Suspense>
        <NewAsk key={step} isToLead={step === 'lead'} />
      </Suspense>
    );
  return <OneAsk key={step} askKey={decoded(step)} />;
}

/** An address typed by hand may hold a stray percent sign. */
function decoded(step: string): string {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}
