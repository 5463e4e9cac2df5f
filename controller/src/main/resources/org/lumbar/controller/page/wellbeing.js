// What the past massages leave for the next one, how the back is, and advice.
import { ask } from './api.js';
import { words } from './words.js';

const at = (id) => document.getElementById(id);

function put(element, text) {
  if (element.textContent !== text) element.textContent = text;
}

export class Wellbeing {
  constructor(tell) {
    this.tell = tell;
    this.shown = '';
  }

  show({ next, session, screeningDue }) {
    const rest = session ? null : next.rest;
    at('left').dataset.sessions = next.sessionsLeft;
    this.#list([
      [words.restName, rest?.text],
      [words.deepName, next.deepRest?.text],
      [words.gentlerName, next.gentler],
      [words.leftName, words.leftToday(next.sessionsLeft, Math.floor(next.massageLeftS / 60))],
      [words.heatName, words.heatLeft(Math.floor(next.heatLeftS / 60))],
    ].filter(([, text]) => text));
    this.#ask(next);
    this.#advise(next.advice);
    return rest !== null && !screeningDue;
  }

  #list(pairs) {
    const said = JSON.stringify(pairs);
    if (this.shown === said) return;
    this.shown = said;
    at('left').replaceChildren(...pairs.flatMap(([name, text]) => {
      const dt = document.createElement('dt');
      dt.textContent = name;
      const dd = document.createElement('dd');
      dd.textContent = text;
      return [dt, dd];
    }));
  }

  // A question with its answers; somebody sore can say at any time that it is over.
  #ask({ asked, isSore }) {
    const answers = [...(asked?.answers ?? []), ...(isSore ? ['fine'] : [])];
    const key = (asked?.occasion ?? '') + answers;
    at('felt').hidden = answers.length === 0;
    if (at('felt').dataset.key === key) return;
    at('felt').dataset.key = key;
    put(at('felt-text'), asked?.text ?? words.youAreSore);
    at('felt-answers').replaceChildren(...answers.map((feeling) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.dataset.feeling = feeling;
      button.textContent = words.feelings[feeling];
      button.addEventListener('click', () => this.#say(feeling));
      return button;
    }));
  }

  async #say(feeling) {
    try {
      put(at('felt-said'), (await ask('felt', { feeling })).text);
    } catch (problem) {
      this.tell(problem);
    }
  }

  #advise(advice) {
    const list = at('advice');
    list.hidden = advice.length === 0;
    if (list.dataset.said === advice.join()) return;
    list.dataset.said = advice.join();
    list.replaceChildren(...advice.map((sentence) => {
      const item = document.createElement('li');
      item.textContent = sentence;
      return item;
    }));
  }
}
