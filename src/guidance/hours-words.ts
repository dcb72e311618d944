import { pageWords } from './page-words';

/** By when somebody should have heard of it. @param hours after it was noticed */
export const hoursWords = (hours: number): string =>
  hours === 1 ? pageWords('with_step_hour') : pageWords('with_step_hours', { hours });
