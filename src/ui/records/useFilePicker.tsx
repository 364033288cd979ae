import { useRef } from 'react';

/** A file picker without a button of its own: `picker` stands somewhere on the page, `choose` opens it. */
export function useFilePicker(onFiles: (files: File[]) => void, { multiple = false } = {}) {
  const input = useRef<HTMLInputElement>(null);
  const picker = (
    <input
      ref={input}
      type="file"
      multiple={multiple}
      hidden
      tabIndex={-1}
      aria-hidden
      onChange={({ target }) => {
        const files = [...(target.files ?? [])];
        // The same file chosen again is a choice too.
        target.value = '';
        if (files.length > 0) onFiles(files);
      }}
    />
  );
  return { picker, choose: () => input.current?.click() };
}
