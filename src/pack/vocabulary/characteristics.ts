import { listOf, type Vocabulary } from './vocabulary';

/**
 * The characteristics that the Equality Act 2010 s.4 protects, in everyday words, and beliefs as people name them.
 * Colours, faiths and ages that are also names of people and places are refused alone only.
 */
export const characteristics: Vocabulary = {
  anywhere: listOf(
    'disab*, wheelchair user*, autis*, adhd, neurodiver*, deaf, blind, pregnan*, maternity leave, miscarriage, menopaus*',
    'gay, lesbian, bisexual, queer, lgbt*, lgbtq*, trans, transgender, transsexual, non binary, nonbinary, gender*, same sex, pride',
    'muslim*, islam*, jewish, jew, jews, hindu*, sikh*, catholic*, protestant*, buddhist*, atheis*, humanis*, pagan*, religio*, faith*, belie*, hijab, turban',
    'ethnic*, race equality, racial*, asian*, african*, caribbean, bame, bme, global majority, immigrant*, migrant*, refugee*, asylum*, traveller*, gypsy, roma, foreign*, nationalit*, overseas nurse*',
    'sexual orientation, marriage, civil partner*, ageis*, feminis*, palestin*, israel*, gaza, ukrain*, brexit, tory, tories, labour party, conservative party, reform uk, plaid cymru, snp, lib dem*, green party, dup, sinn fein',
    'anabl*, hoyw, lesbiaid, traws, mwslim*, iddew*, crefydd*, hil, hiliol, beichiog*',
  ),
  alone: listOf(
    'black staff, black nurse, black doctor, black people, black patient, white staff, white people, brown people, christian staff, christian faith, christians, women, woman, women’s rights, men, men’s rights, female staff, male staff',
    'old people, older staff, older people, young people, young staff, age, sex, sexuality, race, ramadan, eid, diwali, passover, easter, christmas, mosque, synagogue, temple, gurdwara, welsh speaker, irish staff, polish staff, english',
  ),
};
