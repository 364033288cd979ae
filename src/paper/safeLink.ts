/** The address where it may stand behind words in a file; null where it is none a person should be sent to. */
export function safeLink(address: string): string | null {
  return /^(https?:\/\/|mailto:)[^\s]+$/i.test(address) && address.length <= 2000 ? address : null;
}
