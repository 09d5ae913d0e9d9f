import type { FaultSettings } from '../../faults';
import type { Message } from '../../server/part';
import { byId, fill } from './dom';
import { createHandset, type Handset, SIDE_NAMES } from './handset';
import { holdersHash, readHolders } from './holders';
import { type FaultChange, localApi } from './local-api';
import { openMailboxes } from './mailboxes';
import { showOtherPhones } from './other-phones';
import { createPeopleList } from './people-list';
import { type Side, sideOf } from './roles';
import { showContact, showFaultNote, showHealth, showManuals } from './status';
import { createSwitches } from './switches';
import { APPLICANT, createTour, OFFICER } from './tour';

/** The page where a resident finds what they have handed in. */
const MY_CASES = 'pages/cases/index';
const RETRY_MS = 2000;
const FAULTS_EVERY_MS = 3000;
const CONSENTS_EVERY_MS = 3000;
const OTHERS_EVERY_MS = 2000;
const HEALTH_EVERY_MS = 20_000;

async function start(): Promise<void> {
  const people = await untilAnswered(localApi.people);
  const personOf = (id: string) => people.find((person) => person.id === id);
  const mailboxes = openMailboxes(people, onMail, showContact);
  let faults: FaultSettings | undefined;

  const makeHandset = (side: Side, suggested: string): Handset =>
    createHandset({
      side,
      people,
      suggested: personOf(suggested),
      mailboxes,
      onHold,
      onNetwork: (person, { fault }) => void changeFaults({ network: { [person.id]: fault } }),
    });
  const handsets: ReadonlyMap<Side, Handset> = new Map([
    ['left', makeHandset('left', APPLICANT)],
    ['right', makeHandset('right', OFFICER)],
  ]);
  const holders = () =>
    new Map(
      [...handsets].flatMap(([side, handset]) => {
        const person = handset.holder();
        return person ? [[side, person.id] as const] : [];
      }),
    );
  const open = (id: string, link?: string) => {
    const person = personOf(id);
    const handset = person && handsets.get(sideOf(person.role));
    if (!handset) return;
    handset.hold(person, link);
    handset.bringForward();
  };
  const peopleList = createPeopleList(people, ({ id }) => open(id));
  const switches = createSwitches({
    people,
    onChange: (change) => void changeFaults(change),
    onReset: () => void localApi.clearFaults().then(showFaults, loseContact),
    onSweep: sweepOutbox,
  });

  function onMail(person: string, arrived: readonly Message[]): void {
    showPeople();
    for (const handset of handsets.values()) {
      if (handset.holder()?.id !== person) continue;
      handset.showMessages();
      const [newest] = arrived;
      if (newest) handset.announce(newest);
    }
  }
  function onHold(): void {
    const held = holders();
    history.replaceState(null, '', holdersHash(held));
    mailboxes.watch([...new Set(held.values())]);
    showPeople();
    if (faults) showFaults(faults);
  }
  function showPeople(): void {
    const places = new Map([...holders()].map(([side, id]) => [id, `在${SIDE_NAMES[side]}上`]));
    peopleList.update(places, mailboxes.unreadOf);
  }
  function showFaults(settings: FaultSettings): void {
    faults = settings;
    switches.show(settings);
    showFaultNote(settings);
    for (const handset of handsets.values()) handset.showNetwork(settings);
  }
  function changeFaults(change: FaultChange): Promise<void> {
    return localApi.setFaults(change).then(showFaults, loseContact);
  }

  byId('people').append(peopleList.element);
  byId('phones').append(...[...handsets.values()].flatMap(({ elements }) => elements));
  byId('faults').append(switches.element);
  fill(byId('tour'), ...createTour(open, () => open(APPLICANT, MY_CASES)));
  for (const [side, id] of readHolders(location.hash)) {
    const person = personOf(id);
    if (person) handsets.get(side)?.hold(person);
  }
  repeat(FAULTS_EVERY_MS, () => localApi.faults().then(showFaults));
  repeat(CONSENTS_EVERY_MS, async () => {
    for (const handset of handsets.values()) await handset.refreshConsents();
  });
  repeat(OTHERS_EVERY_MS, () => localApi.otherMessages().then(showOtherPhones));
  repeat(HEALTH_EVERY_MS, () => localApi.isHealthy().then(showHealth));
  showManuals(await localApi.manuals());
}

async function sweepOutbox(): Promise<string> {
  try {
    const outcomes = await localApi.sweepOutbox();
    return outcomes.every(({ ok }) => ok) ? '扫完了。' : '没有扫成，通知函数报了错。';
  } catch {
    return '没有扫成，演示云没有应答。';
  }
}

const loseContact = () => showContact(false);

/** Asks again and again until the local cloud is there. */
async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask();
    } catch {
      loseContact();
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}

/** Runs `work` now and then at every interval while the page can be seen. */
function repeat(everyMs: number, work: () => Promise<void>): void {
  const run = async () => {
    if (!document.hidden) await work().catch(loseContact);
    setTimeout(run, everyMs);
  };
  void run();
}

void start();
