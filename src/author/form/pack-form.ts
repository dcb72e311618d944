import { PackSchema } from '../../pack/pack';
import { type Form, formOf } from './form-of';

const whole = formOf(PackSchema);
export const PACK_FORM: ReadonlyMap<string, Form> = new Map(whole.kind === 'fields' ? whole.fields : []);
