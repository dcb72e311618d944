import { expect } from 'vitest';
import {
  DIALOG,
  eventually,
  model,
  pressesOurs,
  seesOurs,
  seesQuestion,
  sentTexts,
} from '../../extension/harness/person';
import type { Tab } from '../../extension/harness/tab';
import type { ComposerContract, RepostContract, Way } from '../contract';
import type { Variant } from '../model/variants';
import type { Outcome } from './outcomes';
import * as person from './person';

const { CARELESS, CLEAN } = person;

/** Marked, held for every way to send, and writing goes on; what was read is what the page shows. */
export async function isHeldForEveryWay(tab: Tab, composer: ComposerContract): Promise<void> {
  await person.visits(tab, composer);
  await person.writes(tab, CARELESS);
  expect(await person.shown(tab, person.boxOf(composer))).toBe(CARELESS);
  await person.isMarked(tab);
  for (const [at, way] of composer.ways.entries()) {
    await person.tries(tab, way);
    await person.isHeld(tab, 0);
    if (at === 0) await wasReadRightly(tab, composer);
    await person.editsOn(tab, composer);
  }
}

async function wasReadRightly(tab: Tab, { reads }: ComposerContract): Promise<void> {
  const { text, context } = await person.wasRead(tab);
  const { platform: _platform, ...around } = context;
  expect(text).toBe(CARELESS);
  expect(around).toEqual(reads);
}

function firstWay({ what, ways: [way] }: ComposerContract): Way {
  if (!way) throw new Error(`No way is named to send ${what}.`);
  return way;
}

/** From a held draft on: edited it goes at once, the next is held and goes once when the person says so, a clean one just goes. */
export async function goesWhenItMay(tab: Tab, composer: ComposerContract): Promise<void> {
  const way = firstWay(composer);
  await tab.press('Control+a');
  await person.writes(tab, CLEAN);
  await person.sends(tab, way);
  await person.wentOnce(tab, [CLEAN]);

  await person.opens(tab, composer);
  await person.writes(tab, CARELESS);
  await person.tries(tab, way);
  await person.isHeld(tab, 1);
  await person.saysPostAnyway(tab, way);
  await person.wentOnce(tab, [CLEAN, CARELESS]);

  await person.opens(tab, composer);
  await person.writes(tab, CLEAN);
  await person.sends(tab, way);
  await person.wentOnce(tab, [CLEAN, CARELESS, CLEAN]);
  expect((await tab.ours()).text).not.toMatch(DIALOG);
}

/** The core of it all, in the first way to send. */
export async function isHeldAndGoesOnce(tab: Tab, composer: ComposerContract): Promise<void> {
  const way = firstWay(composer);
  await person.visits(tab, composer);
  await person.writes(tab, CARELESS);
  await person.isMarked(tab);
  await person.tries(tab, way);
  await person.isHeld(tab, 0);
  await person.editsOn(tab, composer);
  const draft = await model(tab);
  await person.tries(tab, way);
  await person.isHeld(tab, 0);
  await person.saysPostAnyway(tab, way);
  await person.wentOnce(tab, [draft]);
}

/** A page that is not quite the one described: the draft is held, or it is said that it cannot be. */
export async function isHeldOrSaysThatItCannot(tab: Tab, composer: ComposerContract, as: Variant): Promise<Outcome> {
  const way = firstWay(composer);
  await person.visits(tab, composer, as);
  await person.writes(tab, CARELESS);
  await seesOurs(tab, /things? to look at|cannot hold the send/);
  await person.tries(tab, way);
  await seesOurs(tab, new RegExp(`${DIALOG.source}|cannot hold the send|left its box`));
  const held = DIALOG.test((await tab.ours()).text);
  if (held) await person.isHeld(tab, 0);
  return held ? 'held' : 'told';
}

/** A repost without a word is held for what it passes on, and goes once when the person says so. */
export async function repostIsHeld(tab: Tab, repost: RepostContract): Promise<void> {
  await tab.goto(repost.address);
  await person.presses(tab, repost.wakes);
  await tab.type(CARELESS);
  await person.isMarked(tab);
  for (const css of repost.opens) await person.presses(tab, css);
  await person.presses(tab, repost.confirms);
  await seesQuestion(tab);
  expect(await sentTexts(tab)).toEqual([]);
  const { context } = await person.wasRead(tab);
  expect(context).toMatchObject({ kind: 'repost', ...repost.reads });
  await pressesOurs(tab, 'Post anyway');
  const went = async () => (await sentTexts(tab)).length > 0 || /Approved\. Press/.test((await tab.ours()).text);
  await expect.poll(went, eventually).toBe(true);
  if ((await sentTexts(tab)).length === 0) await person.presses(tab, repost.confirms);
  await expect.poll(async () => (await sentTexts(tab)).length, eventually).toBe(1);
  expect(await model(tab)).toBe(CARELESS);
}
