import type { Source } from './asked';
import { patientsBlog } from './founding/a-patients-blog';
import { anEthics } from './founding/an-ethics';
import { dutyOfCare } from './founding/duty-of-care';
import { goodsAndHarms } from './founding/goods-and-harms';
import { poorFigures } from './founding/poor-figures';

/** The five founding documents, as they stand in the list of seeds. */
export const founding: readonly Source[] = [patientsBlog, poorFigures, anEthics, dutyOfCare, goodsAndHarms];
