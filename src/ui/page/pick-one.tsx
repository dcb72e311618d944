type Picking<T extends string> = {
  id: string;
  label: string;
  /** Each with its words; an empty one stands for no choice. */
  options: readonly (readonly [T, string])[];
  chosen: T;
  onPick: (one: T) => unknown;
};

/** One of several, under its label. The browser writes nothing of it to the disk for a restart. */
export const PickOne = <T extends string>({ id, label, options, chosen, onPick }: Picking<T>) => (
  <p>
    <label for={id}>{label}</label>
    <select
      id={id}
      autocomplete="off"
      value={chosen}
      onChange={({ currentTarget }) => {
        const picked = options.find(([one]) => one === currentTarget.value);
        if (picked) onPick(picked[0]);
      }}
    >
      {options.map(([one, said]) => (
        <option key={one} value={one}>
          {said}
        </option>
      ))}
    </select>
  </p>
);
