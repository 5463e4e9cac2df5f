// The health questions: each by itself, none answered beforehand, red flags first; then, where it
// helps, the word of a clinician or a helper.
import { ask, read } from './api.js';
import { words } from './words.js';

const at = (id) => document.getElementById(id);

function choice(id, value) {
  const label = document.createElement('label');
  const input = document.createElement('input');
  input.type = 'radio';
  input.name = id;
  input.value = value;
  label.append(input, words.answers[value]);
  return label;
}

function question({ id, text }) {
  const fieldset = document.createElement('fieldset');
  const legend = document.createElement('legend');
  legend.textContent = text;
  const choices = document.createElement('div');
  choices.className = 'choices';
  choices.append(...Object.keys(words.answers).map((value) => choice(id, value)));
  fieldset.append(legend, choices);
  return fieldset;
}

export class Screening {
  constructor() {
    this.dialog = at('screening-dialog');
    at('screening').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    at('confirmation').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#confirm();
    });
    at('close-screening').addEventListener('click', () => this.close());
    at('close-outcome').addEventListener('click', () => this.close());
    at('open-screening').addEventListener('click', () => this.open());
  }

  async isDue() {
    return (await read('screening')).due;
  }

  async open() {
    const { questions } = await read('screening');
    this.questions = questions;
    const parts = [];
    let group = null;
    for (const one of questions) {
      if (one.group !== group) {
        group = one.group;
        const title = document.createElement('h3');
        title.textContent = group;
        parts.push(title);
      }
      parts.push(question(one));
    }
    at('questions').replaceChildren(...parts);
    at('screening-open').textContent = '';
    at('screening').hidden = false;
    at('outcome').hidden = true;
    at('clinician-on').value = '';
    at('helper-stays').checked = false;
    this.dialog.showModal();
  }

  close() {
    if (this.dialog.open) this.dialog.close();
  }

  async #submit() {
    const answers = Object.fromEntries(new FormData(at('screening')));
    const open = this.questions.filter(({ id }) => !(id in answers));
    if (open.length > 0) {
      at('screening-open').textContent = words.openQuestions(open.length);
      at('screening').querySelector(`input[name="${open[0].id}"]`).focus();
      return;
    }
    this.answers = answers;
    await this.#send();
  }

  // What another person says besides; what is left empty is left out.
  async #confirm() {
    const word = {};
    if (!at('ask-clinician').hidden && at('clinician-on').value) word.clinicianOn = at('clinician-on').value;
    if (!at('ask-helper').hidden && at('helper-stays').checked) word.helperStays = true;
    this.answers = { ...this.answers, ...word };
    await this.#send();
  }

  // What cannot be sent or kept is said, and can be sent again.
  async #send() {
    at('screening-open').textContent = '';
    try {
      this.#tell(await ask('screening', this.answers));
    } catch (problem) {
      const trouble = words.failed + problem.message;
      if (at('outcome').hidden) at('screening-open').textContent = trouble;
      else this.#list([trouble]);
    }
  }

  #list(sentences) {
    at('outcome-sentences').replaceChildren(...sentences.map((sentence) => {
      const item = document.createElement('li');
      item.textContent = sentence;
      return item;
    }));
  }

  #tell(outcome) {
    at('outcome-title').textContent = outcome.mayStart ? words.mayStart : words.mayNotStart;
    this.#list(outcome.sentences);
    at('confirmation').hidden = outcome.open.length === 0;
    at('ask-clinician').hidden = !outcome.open.includes('CLINICIAN');
    at('ask-helper').hidden = !outcome.open.includes('HELPER');
    at('screening').hidden = true;
    at('outcome').hidden = false;
    at('outcome-title').focus();
  }
}
