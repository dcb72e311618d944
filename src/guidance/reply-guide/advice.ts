import type { Ending } from './ending';
import type { Answers } from './questions';

/** An ending, in the words that fit how one came to it. */
export type Advice =
  | 'welcome'
  | 'welcome_stings'
  | 'welcome_question'
  | 'let_be'
  | 'let_be_us'
  | 'listen'
  | 'put_right'
  | 'correct'
  | 'route'
  | 'route_health'
  | 'route_media'
  | 'route_untrue'
  | 'look_after'
  | 'help_life'
  | 'help_threat';

/** @param said the answers of one path that ends in `ending` */
export function adviceOf(said: Answers, ending: Ending): Advice {
  switch (ending) {
    case 'welcome':
      return said.tone === 'stings' ? 'welcome_stings' : said.tone === 'question' ? 'welcome_question' : 'welcome';
    case 'let-be':
      return said.helps === 'us' ? 'let_be_us' : 'let_be';
    case 'put-right':
      return 'put_right';
    case 'route':
      return routeOf(said);
    case 'look-after':
      return 'look_after';
    case 'help':
      return said.danger === 'threat' ? 'help_threat' : 'help_life';
    default:
      return ending;
  }
}

function routeOf(said: Answers): Advice {
  if (said.asks === 'health') return 'route_health';
  if (said.asks === 'media') return 'route_media';
  return said.true === 'no' && said.confirm === 'no' ? 'route_untrue' : 'route';
}
