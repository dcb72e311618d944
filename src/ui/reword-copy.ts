/** Copies words because the person pressed *Copy*; false where the page's browser or address does not allow it. */
export const copyWords = (text: string): Promise<boolean> =>
  (navigator.clipboard?.writeText(text) ?? Promise.reject()).then(
    () => true,
    () => false,
  );
