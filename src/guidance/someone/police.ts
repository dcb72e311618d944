import type { Phone } from '../phone';

/** For what can wait; 999 is for what cannot. The same number in all four nations. */
export const police: Phone = { number: '101', sure: 'remembered', source: 'https://www.police.uk/' };
