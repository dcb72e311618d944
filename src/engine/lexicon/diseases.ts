import { frontCoded } from './front-coded';
import { packed } from './lists/diseases';

const diseases = frontCoded(packed);

/** A disease by its name in plain lower case, as the Disease Ontology has it. */
export const isDisease = (plain: string): boolean => diseases.valueOf(plain) >= 0;
