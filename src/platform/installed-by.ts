import { browser } from './browser';

/** Who put the extension here, as the browser tells it of ourselves: a policy of whoever manages it, or a person. */
export async function installedBy(): Promise<'organisation' | 'person'> {
  const { installType } = await browser.management.getSelf();
  return installType === 'admin' ? 'organisation' : 'person';
}
