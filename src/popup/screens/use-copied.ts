import { useState } from 'preact/hooks';

/** Copies a text at a person's press, and knows which text lies on the clipboard since: another one is not said to be copied. */
export function useCopied() {
  const [last, setLast] = useState<string | null>(null);
  return {
    isCopied: (text: string): boolean => text === last,
    copy: async (text: string): Promise<void> => {
      await navigator.clipboard.writeText(text);
      setLast(text);
    },
  };
}
