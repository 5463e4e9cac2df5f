// The page's entry: wires buttons to requests, and snapshots to what is seen.
import { ask, read, watch } from './api.js';
import { BodyMap } from './body-map.js';
import { Screening } from './screening.js';
import { SessionPart } from './session.js';
import { Wellbeing } from './wellbeing.js';
import { words } from './words.js';

const at = (id) => document.getElementById(id);
let newest = null;
let heardAt = new Date();

function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

async function tell(path, body) {
  try {
    await ask(path, body);
  } catch (problem) {
    put(at('message'), words.failed + problem.message);
  }
}

function list(id, pairs) {
  at(id).replaceChildren(...pairs.flatMap(([name, value]) => {
    const dt = document.createElement('dt');
    dt.textContent = name;
    const dd = document.createElement('dd');
    dd.textContent = value;
    return [dt, dd];
  }));
}

function showFault(fault) {
  const banner = at('fault');
  banner.hidden = fault === null;
  if (fault) banner.dataset.priority = fault.priority;
  if (fault === null || banner.dataset.code === fault.code + fault.text) return;
  banner.dataset.code = fault.code + fault.text;
  const what = document.createElement('strong');
  what.textContent = fault.text;
  const next = document.createElement('span');
  next.textContent = ` ${fault.next}`;
  banner.replaceChildren(what, next);
}

function showConnection(isOpen) {
  at('stale').hidden = isOpen;
  if (!isOpen) put(at('stale'), words.stale(heardAt.toLocaleTimeString()));
}

function day(instant) {
  return new Date(instant).toLocaleString('en-GB', { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' });
}

function stateWord({ state, screeningDue, mayStart }, isResting) {
  if (state !== 'idle') return words.states[state];
  if (!mayStart) return screeningDue ? words.questionsFirst : words.notNow;
  return isResting ? words.resting : words.states.idle;
}

// A press on start asks the questions first where they wait; a snapshot may be older than the answers.
async function press(button, screening) {
  if (button === 'start' && newest?.screeningDue && await screening.isDue()) screening.open();
  else tell('pad/press', { button });
}

async function begin() {
  const facts = await read('facts');
  const map = new BodyMap(facts);
  const session = new SessionPart(facts);
  const screening = new Screening();
  const wellbeing = new Wellbeing((problem) => put(at('message'), words.failed + problem.message));
  at('pad-card').hidden = !facts.hasPadButtons;
  for (const id of ['softer', 'heat-off', 'pause', 'okay']) at(id).addEventListener('click', () => tell(id));
  for (const button of document.querySelectorAll('[data-pad-button]')) {
    button.addEventListener('click', () => press(button.dataset.padButton, screening));
  }
  at('next-day').addEventListener('click', () => tell('demo/next-day'));
  at('routine').addEventListener('change', (event) => tell('choose', { routine: event.target.value }));
  watch((snapshot) => {
    newest = snapshot;
    heardAt = new Date();
    at('state').dataset.state = snapshot.state;
    const isResting = wellbeing.show(snapshot);
    put(at('state-word'), stateWord(snapshot, isResting));
    put(at('message'), snapshot.message);
    showFault(snapshot.fault);
    map.show(snapshot.pad);
    session.show(snapshot);
    // Nothing may cover the stop of a massage.
    if (snapshot.session) screening.close();
    list('heat', snapshot.pad.heaters.map((heater) => [words.heater(heater.id), words.heat(heater.celsius, heater.setpointCelsius)]));
    if (snapshot.demoNow) put(at('demo-day'), words.demoDay(day(snapshot.demoNow)));
    list('line', [[words.line, words.lineText(snapshot.line)]]);
  }, showConnection);
}

// Stop is wired before anything else, and needs nothing else to work.
at('stop').addEventListener('click', () => tell('stop'));
document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') tell('stop');
});
// So does a stop that says why.
for (const button of document.querySelectorAll('[data-cause]')) {
  button.addEventListener('click', () => tell('stop', { cause: button.dataset.cause }));
}
begin();
