import { useAddress } from '../../ui/address.ts';
import { AllStandards } from './parts/AllStandards.tsx';
import { OneStandard } from './parts/OneStandard.tsx';
import { standardNumber } from './standardView.ts';
import { useMatrix } from './useMatrix.ts';

/** The matrix of the cycle under way, or one of its standards. */
export function MatrixPage() {
  const { path } = useAddress();
  const matrix = useMatrix();
  const number = standardNumber(path);
  if (number === null) return <AllStandards matrix={matrix} />;
  return <OneStandard key={path} matrix={matrix} number={number} />;
}
