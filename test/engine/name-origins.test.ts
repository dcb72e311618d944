import { expect, test } from 'vitest';
import { findMentions } from '../../src/engine/mentions/index';
import { readText } from '../../src/engine/text/read-text';

/** Invented people. Half are told by their whole name, half by their first name alone. */
const NAMES: Record<string, string> = {
  English: 'Doreen Tickner, Harriet Ashdown, Wilfred Pargeter, Nigel Thwaite, Maureen, Alfie, Beryl, Gareth',
  Welsh: 'Eluned Prosser, Gethin Bevan, Myfanwy Pugh, Rhodri Llewellyn, Angharad, Ieuan, Nerys, Dafydd',
  Scottish: 'Morag Urquhart, Hamish Geddes, Catriona Mckechnie, Ruaridh Farquhar, Eilidh, Fergus, Mhairi, Alasdair',
  Irish: "Siobhan O'Dowd, Cormac Gallagher, Aoife Brannigan, Declan Mulvey, Niamh, Padraig, Grainne, Oisin",
  Nigerian: 'Ngozi Okafor, Tunde Adeyemi, Chidinma Eze, Babatunde Ogunleye, Folake, Emeka, Yetunde, Olumide',
  Ghanaian: 'Kwabena Asante, Abena Mensah, Kofi Boateng, Akosua Owusu, Kwame, Efua, Yaw Darko, Adwoa',
  Indian: 'Priya Raghunathan, Arjun Deshpande, Lakshmi Iyer, Rajesh Patel, Ananya, Vikram, Deepika, Suresh',
  Pakistani: 'Ayesha Siddiqui, Imran Qureshi, Zainab Bhatti, Bilal Chaudhry, Farzana, Usman, Nadia, Tariq',
  Bangladeshi: 'Nasrin Akhter, Rafiqul Islam, Shapla Begum, Mizanur Rahman, Taslima, Jahangir, Rokeya, Shahid',
  Filipino:
    'Maricel Santos, Rodrigo Bautista, Jocelyn Dimaculangan, Benigno Reyes, Marisol, Danilo, Luzviminda, Crisanto',
  Polish:
    'Agnieszka Kowalska, Piotr Wisniewski, Katarzyna Nowak, Tomasz Zielinski, Malgorzata, Krzysztof, Beata, Wojciech',
  Romanian: 'Ioana Popescu, Mihai Ionescu, Gheorghe Dumitru, Andreea Stoica, Ileana, Vasile, Raluca, Bogdan',
  Arabic: 'Fatima Haddad, Omar Khoury, Layla Mansour, Yusuf Al-Rashid, Khadija, Mustafa, Samira, Abdulrahman',
  Chinese: 'Mei Ling Chen, Wei Zhang, Xiaoming Liu, Hui Fen Tan, Jianguo, Yan Wong, Li Na Huang, Guoqiang',
  Turkish: 'Emine Yilmaz, Mehmet Ozturk, Ayse Demir, Hakan Celik, Gulsen, Serkan, Zeynep, Burak',
  Caribbean:
    'Winsome Campbell, Desmond Braithwaite, Marcia Gayle, Leroy Francis, Delroy, Hyacinth, Cleveland Morris, Precious',
};

const FRAMES = [
  'Lovely to see # back on the ward today',
  'Long shift but # made us all laugh at handover',
  'Just admitted # with chest pain, family on the way',
  'Had to ring the daughter of # at three in the morning',
  'So proud of # who walked to the bathroom alone today',
  'Does anyone know if # got home safe after the scan?',
  '# has been in since Tuesday with that hip',
  'Never going to forget # and the way they held my hand',
  'Can someone chase the bloods for # before the round please',
  'Sat with # until the end last night. Rest well.',
];

type Count = { found: number; all: number };
const share = ({ found, all }: Count) => (100 * found) / all;
const sum = (counts: readonly Count[]): Count => ({
  found: counts.reduce((n, c) => n + c.found, 0),
  all: counts.reduce((n, c) => n + c.all, 0),
});

function isFound(frame: string, name: string): boolean {
  const start = frame.indexOf('#');
  const end = start + name.length;
  return findMentions(readText(frame.replace('#', name)), 'text').some(
    (m) => m.kind === 'person' && m.start < end && start < m.end,
  );
}

function countBy(write: (text: string) => string): Map<string, Count> {
  return new Map(
    Object.entries(NAMES).map(([origin, list]) => {
      const tries = list.split(', ').flatMap((name) => FRAMES.map((frame) => isFound(write(frame), write(name))));
      return [origin, { found: tries.filter(Boolean).length, all: tries.length }];
    }),
  );
}

const behind = (counts: ReadonlyMap<string, Count>, points: number) => {
  const mean = share(sum([...counts.values()]));
  return [...counts]
    .filter(([, count]) => share(count) < mean - points)
    .map(([origin, count]) => `${origin} ${share(count)} of ${mean}`);
};

const asTyped = countBy((text) => text);
const small = countBy((text) => text.toLowerCase());

test('a name with capitals is found in at least 95 of 100 posts, wherever it comes from', () => {
  expect(share(sum([...asTyped.values()]))).toBeGreaterThanOrEqual(95);
});

test('names of no origin are found more than five points less often than names of all', () => {
  expect(behind(asTyped, 5)).toEqual([]);
});

test('without capitals most names are still found, and no origin falls far behind', () => {
  expect(share(sum([...small.values()]))).toBeGreaterThanOrEqual(80);
  expect(behind(small, 15)).toEqual([]);
});

test('an origin that is found less often would be seen', () => {
  const counts = new Map([...asTyped, ['Nowhere', { found: 1, all: 80 }]]);
  expect(behind(counts, 5)).toHaveLength(1);
});
