import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Site } from '../../src/platform/site';
import { CONTRACTS, type SiteContract } from '../../test/sites/contract';

/** A site with the contracts that run on its model page; a site without any was not tried. */
export type DocumentedSite = { name: string; site: Site; contract: SiteContract | null };

/** How people call them, where the id with a capital letter would not do. */
const NAMES: Record<string, string> = {
  careopinion: 'Care Opinion',
  facebook: 'Facebook and Messenger',
  generic: 'Any other place that you allow',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  'viva-engage': 'Viva Engage (Yammer)',
  whatsapp: 'WhatsApp Web',
  wordpress: 'WordPress',
  youtube: 'YouTube',
};

const nameOf = (id: string) => NAMES[id] ?? `${id.charAt(0).toUpperCase()}${id.slice(1)}`;

/** Every site file, in the order of their names, the one for any place last. */
export async function readSites(): Promise<DocumentedSite[]> {
  const sites: DocumentedSite[] = [];
  for (const file of readdirSync('src/sites').filter((name) => name.endsWith('.ts'))) {
    const module: object = await import(/* @vite-ignore */ pathToFileURL(resolve('src/sites', file)).href);
    if (!('site' in module)) continue;
    const site = module.site as Site; // the type checker holds every site file to it
    sites.push({ name: nameOf(site.id), site, contract: CONTRACTS.find(({ id }) => id === site.id) ?? null });
  }
  const last = ({ site }: DocumentedSite) => Number(site.id === 'generic');
  return sites.sort((a, b) => last(a) - last(b) || a.name.localeCompare(b.name, 'en'));
}
