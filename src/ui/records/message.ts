/** A message that can be begun from a record: to which mail address, what the button is called in full, its first words. */
export interface Message {
  to: string;
  label: string;
  words: string;
}
