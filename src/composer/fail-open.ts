/** The one roof for bugs: what fails must never keep a post from going, and must be seen to have failed. */
export function failOpen<T>(work: () => T, otherwise: T, notice: () => void): T {
  try {
    return work();
  } catch {
    notice(); // without the error: its text could hold words of the draft
    return otherwise;
  }
}
