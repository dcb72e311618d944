import browser from 'webextension-polyfill';

browser.runtime.onMessage.addListener(async (_ask: unknown, sender: browser.Runtime.MessageSender) => {
  if (sender.tab?.id === undefined) return;
  const target = { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
  await browser.scripting.executeScript({ target, files: ['content/session.js'] });
});
