/** The address where it may stand behind words in a file; null where it is none a person should be sent to. */
export function safeLink(address: string): string | null {
  const isOutside = /^(https?:\/\/|mailto:)[^\s]+$/i.test(address);
  // A file that lies beside the page, or below it.
  const isBeside = /^\.\/(?!.*\.\.\/)[^\s:\\]+$/.test(address);
  return (isOutside || isBeside) && address.length <= 2000 ? address : null;
}
