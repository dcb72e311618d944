import { isList, isObject, type Json } from '../draft/json';
import type { Form } from './form-of';

/** Stands where somebody has written nothing yet. */
const NOTHING_YET = '…';

/**
 * The value with every gap filled and what does not belong left out, so that it can be shown while it is still being
 * written. It has the shape of the pack; it may well break its laws.
 */
export function complete(form: Form, value: Json | undefined): Json | undefined {
  if (value === undefined && form.optional && form.kind !== 'list' && form.kind !== 'choices' && form.kind !== 'levels')
    return undefined;
  switch (form.kind) {
    case 'fields':
      return Object.fromEntries(
        form.fields.flatMap(([key, one]) => {
          const part = complete(one, isObject(value) ? value[key] : undefined);
          return part === undefined ? [] : [[key, part]];
        }),
      );
    case 'list':
      return isList(value) ? value.flatMap((one) => complete(form.of, one) ?? []) : [];
    case 'words': {
      const texts = Object.entries(isObject(value) ? value : {}).filter(
        ([, text]) => typeof text === 'string' && text !== '',
      );
      return texts.length > 0 ? Object.fromEntries(texts) : { 'en-GB': NOTHING_YET };
    }
    case 'choices':
      return isList(value) ? value.filter((one) => typeof one === 'string' && form.of.includes(one)) : [];
    case 'choice':
      return typeof value === 'string' && form.of.includes(value) ? value : (form.of[0] ?? '');
    case 'levels':
      return isObject(value) ? value : {};
    case 'number':
      return typeof value === 'number' ? value : 1;
    case 'day':
      return typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? value : '2000-01-01';
    case 'ours':
      return typeof value === 'string' || typeof value === 'number' ? value : NOTHING_YET;
    case 'logo':
      return isObject(value) ? value : undefined;
    default:
      return typeof value === 'string' && value !== '' ? value : form.optional ? undefined : NOTHING_YET;
  }
}
