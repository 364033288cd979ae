/** `propertiesAdded`: of a kind SharePoint writes its properties into. `differs`: anything else; nobody should rely on it. */
export type FileComparison = 'same' | 'propertiesAdded' | 'differs';

/** Kinds into which SharePoint writes properties of its own, some time after they came (documented for Office files). */
const withProperties = /\.(docx?|docm|xlsx?|xlsm|pptx?|pptm|pdf)$/i;

interface Bytes {
  /** Bytes. */
  size: number | null;
  /** SharePoint's quickXorHash, base64; null where it is not known. */
  hash: string | null;
}

/** What a file in SharePoint is beside what was sent; without a hash on both sides their sizes decide. */
export function compareFile(name: string, sent: Bytes, now: Bytes): FileComparison {
  const isSame =
    sent.hash !== null && now.hash !== null
      ? sent.hash === now.hash
      : sent.size === null || sent.size === now.size;
  if (isSame) return 'same';
  return withProperties.test(name) ? 'propertiesAdded' : 'differs';
}
