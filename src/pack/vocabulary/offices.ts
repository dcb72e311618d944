import { listOf, type Vocabulary } from './vocabulary';

/**
 * Who holds power, by office: criticism of them is public life. Names change with every election, so they are not listed;
 * those of the board stand in the pack itself (`identity.board`).
 */
export const offices: Vocabulary = {
  anywhere: listOf(
    'minister, ministers, prime minister, first minister, health minister, secretary of state, health secretary, chancellor, cabinet, government, parliament, senedd, stormont, holyrood, westminster, downing street',
    'councillor*, mayor, member of parliament, political part*, politician*, department of health',
    'chief executive*, ceo, chief nurse*, chief operating officer, chief finance officer, chief people officer, medical director*, nursing director, director of nursing, finance director*, executive director*, non executive*, board of directors',
    'trust board, board member*, board paper*, board meeting*, chairman, chairwoman, chairperson, governor*, senior management, executive team, board secretary',
    'gweinidog*, prif weinidog, ysgrifennydd iechyd, prif weithredwr, bwrdd iechyd, aelod* o’r bwrdd, llywodraeth',
  ),
  alone: listOf(
    'board, the board, chair, the chair, executive, executives, director, directors, management, manager, managers, mp, mps, msp, ms, mla, boss, bosses',
  ),
};
