/** The second click of a double click falls on what has come under the pointer meanwhile, which nobody has read. */
export const onFirstClick =
  (work: () => void) =>
  ({ detail }: MouseEvent): void => {
    if (detail <= 1) work();
  };
