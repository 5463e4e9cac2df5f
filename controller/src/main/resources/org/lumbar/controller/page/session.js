// What is going on: time left, technique, phases, breath, and the choice of the next massage.
import { words } from './words.js';

const at = (id) => document.getElementById(id);

function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

function clock(seconds) {
  const whole = Math.max(0, Math.ceil(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

export class SessionPart {
  constructor(facts) {
    this.facts = facts;
    this.routines = new Map(facts.routines.map((routine) => [routine.id, routine]));
    this.shownRoutine = null;
    for (const routine of facts.routines) {
      at('routine').add(new Option(words.routine(routine.title, Math.round(routine.seconds / 60)), routine.id));
    }
  }

  show(snapshot) {
    const { session } = snapshot;
    if (at('running').hidden !== (session === null)) at('hurt').open = session !== null;
    put(at('hurt-title'), session ? words.stopBecause : words.didItHurt);
    at('running').hidden = session === null;
    at('resting').hidden = session !== null;
    if (session) this.#showRunning(session, snapshot.holds);
    else this.#showResting(snapshot);
  }

  #showResting({ chosen, screeningDue, mayStart }) {
    const select = at('routine');
    if (document.activeElement !== select) select.value = chosen;
    put(at('for-whom'), this.routines.get(select.value)?.forWhom ?? '');
    put(at('screening-note'), screeningDue ? words.screeningDue : mayStart ? words.screeningValid : words.screeningRefused);
  }

  #showRunning(session, holds) {
    this.#drawPhases(session);
    put(at('remaining'), words.left(clock(session.remainingS)));
    put(at('technique'), `${session.part}: ${words.techniques[session.technique] ?? session.technique}`);
    put(at('breath-word'), session.breathIn ? words.breatheIn : words.breatheOut);
    const whole = session.elapsedS + session.remainingS;
    at('ring-done').setAttribute('stroke-dasharray', `${(100 * session.elapsedS) / whole} 100`);
    at('breath').setAttribute('r', String(14 + 22 * session.breathFull));
    at('heat-off').disabled = !session.heatAllowed;
    this.#showQuestion(session.question);
    at('holds').hidden = holds.length === 0;
    if (holds.length > 0) put(at('holds'), words.holds(holds));
  }

  #showQuestion(question) {
    at('question').hidden = question === null;
    if (!question) return;
    put(at('question-text'), question.text);
    at('okay').hidden = question.kind !== 'comfort';
  }

  #drawPhases(session) {
    const routine = this.routines.get(session.routine);
    if (!routine) return;
    const list = at('phases');
    if (this.shownRoutine !== routine.id) {
      this.shownRoutine = routine.id;
      list.replaceChildren(...routine.phases.map((phase) => {
        const item = document.createElement('li');
        item.style.flexGrow = String(phase.seconds);
        item.title = `${phase.part}: ${words.techniques[phase.technique] ?? phase.technique}, ${clock(phase.seconds)}`;
        item.dataset.technique = phase.technique;
        return item;
      }));
    }
    routine.phases.forEach((phase, i) => {
      const isNow = session.elapsedS >= phase.startS && session.elapsedS < phase.startS + phase.seconds;
      const isPast = session.elapsedS >= phase.startS + phase.seconds;
      list.children[i].className = isNow ? 'now' : isPast ? 'past' : '';
      if (isNow) list.children[i].setAttribute('aria-current', 'step');
      else list.children[i].removeAttribute('aria-current');
    });
  }
}
