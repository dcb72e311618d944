import { dayWords, deliveryWords as say } from '../../../guidance/delivery-words';
import type { InForce } from '../../../guidance/pack-in-force';
import { textOf } from '../../../guidance/spoken';
import { Said, SaidLine } from '../said';

/** Who speaks in a pack, in whose words, with whom it was made, and who answers for it. */
export function PackMakers({ pack }: Pick<InForce, 'pack'>) {
  const { identity, writtenBy, version, written, reviewBy } = pack;
  return (
    <>
      <div class="whose">
        {identity.logo && (
          <img src={`data:${identity.logo.type};base64,${identity.logo.base64}`} alt="" width="48" height="48" />
        )}
        <h2>
          <SaidLine words={identity.organisation} />
        </h2>
      </div>
      <p>
        {say('whose_version', { version, date: dayWords(written), name: writtenBy.name, role: textOf(writtenBy.role) })}{' '}
        {say('whose_review', { date: dayWords(reviewBy) })}
      </p>
      {pack.principles.length > 0 && <h3>{say('whose_principles')}</h3>}
      {pack.principles.map((principle) => (
        <p class="example" key={textOf(principle)}>
          <SaidLine words={principle} />
        </p>
      ))}
      <h3>{say('whose_made_with')}</h3>
      {pack.madeWith.length === 0 && <p>{say('whose_not_made_with')}</p>}
      <ul>
        {pack.madeWith.map(({ name, how, on }) => (
          <li key={`${textOf(name)} ${on}`}>
            {say('whose_took_part', { name: textOf(name), how: textOf(how), date: dayWords(on) })}
          </li>
        ))}
      </ul>
      <h3>{say('whose_approved')}</h3>
      <ul>
        {pack.approvals.map(({ name, role, on }) => (
          <li key={name}>{say('whose_approval', { name, role: textOf(role), date: dayWords(on) })}</li>
        ))}
      </ul>
      {pack.openQuestions.length > 0 && <h3>{say('whose_open')}</h3>}
      <ul>
        {pack.openQuestions.map(({ question }) => (
          <li key={textOf(question)}>
            <SaidLine words={question} />
          </li>
        ))}
      </ul>
      {pack.sourcePolicies.length > 0 && <h3>{say('whose_policies')}</h3>}
      <ul>
        {pack.sourcePolicies.map(({ title, version: edition, on, address }) => {
          const said = say('whose_policy', { title: textOf(title), version: edition, date: dayWords(on) });
          return (
            <li key={said}>
              {address ? (
                <a href={address} target="_blank" rel="noreferrer">
                  {said}
                </a>
              ) : (
                said
              )}
            </li>
          );
        })}
      </ul>
      <Changes changes={pack.changes} />
    </>
  );
}

const Changes = ({ changes }: Pick<InForce['pack'], 'changes'>) =>
  changes.length > 0 && (
    <details>
      <summary>{say('whose_changes')}</summary>
      {changes.map(({ version, on, what }) => (
        <div key={`${version} ${on}`}>
          <strong>{say('whose_change', { version, date: dayWords(on) })}</strong>
          <Said words={what} />
        </div>
      ))}
    </details>
  );
