import type { SiteContract } from '../contract';
import { modelStage } from '../model/page';

export const contract: SiteContract = {
  id: 'discord',
  granted: ['https://discord.com/*'],
  stage: () => modelStage({ hosts: ['discord.com'], script: 'test/sites/discord/app.ts', title: 'Discord' }),
  composers: [
    {
      what: 'a message in a channel',
      address: 'https://discord.com/channels/1/2',
      ways: [{ key: 'Enter' }],
      reads: { kind: 'message', audience: 'group' },
      isPrivate: true,
    },
    {
      what: 'a message to one person',
      address: 'https://discord.com/channels/@me/2',
      ways: [{ key: 'Enter' }],
      reads: { kind: 'message', audience: 'direct' },
      isPrivate: true,
    },
  ],
};
