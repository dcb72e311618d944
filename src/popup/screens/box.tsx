type BoxProps = {
  id: string;
  label: string;
  hint: string;
  rows: number;
  text: string;
  onWrite: (text: string) => void;
  onCome?: (box: HTMLTextAreaElement) => void;
};

/**
 * A box to write in, under its question and a hint. Browsers write what stands in a box to the disk for a restart,
 * unless it is off.
 */
export const Box = ({ id, label, hint, rows, text, onWrite, onCome }: BoxProps) => (
  <>
    <label for={id}>{label}</label>
    <span id={`${id}-hint`} class="hint">
      {hint}
    </span>
    <textarea
      id={id}
      aria-describedby={`${id}-hint`}
      autocomplete="off"
      rows={rows}
      value={text}
      onFocus={({ currentTarget }) => onCome?.(currentTarget)}
      onInput={({ currentTarget }) => onWrite(currentTarget.value)}
    />
  </>
);
