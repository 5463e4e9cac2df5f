// Draws the pad on the back: motors at their places in millimetres, heaters as areas, excluded motors crossed out.
import { colours } from './colour.js';
import { words } from './words.js';

const SVG = 'http://www.w3.org/2000/svg';
const MARGIN_MM = 45;

function draw(parent, name, attributes, text) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

// Up on the back is up on the screen, so y is turned round.
function bounds(facts) {
  const xs = facts.motors.map((motor) => motor.xMm);
  const ys = facts.motors.map((motor) => -motor.yMm);
  const half = Math.max(...xs.map(Math.abs)) + MARGIN_MM;
  const top = Math.min(...ys) - MARGIN_MM;
  return { half, top, height: Math.max(...ys) + MARGIN_MM - top };
}

function outline({ half, top, height }) {
  const waist = half * 0.82;
  const bottom = top + height;
  return `M ${-half} ${top} C ${-half * 0.95} ${top + height * 0.3}, ${-waist} ${top + height * 0.4}, ${-waist} ${top + height * 0.55}`
    + ` C ${-waist} ${top + height * 0.75}, ${-half} ${top + height * 0.8}, ${-half} ${bottom} L ${half} ${bottom}`
    + ` C ${half} ${top + height * 0.8}, ${waist} ${top + height * 0.75}, ${waist} ${top + height * 0.55}`
    + ` C ${waist} ${top + height * 0.4}, ${half * 0.95} ${top + height * 0.3}, ${half} ${top} Z`;
}

export class BodyMap {
  constructor(facts) {
    this.facts = facts;
    this.svg = document.getElementById('body-map');
    this.summary = document.getElementById('map-summary');
    this.motors = new Map();
    this.heaters = new Map();
    this.rows = new Map();
    const box = bounds(facts);
    this.svg.setAttribute('viewBox', `${-box.half} ${box.top} ${2 * box.half} ${box.height}`);
    draw(this.svg, 'path', { d: outline(box), class: 'back' });
    draw(this.svg, 'line', { x1: 0, x2: 0, y1: box.top + 8, y2: box.top + box.height - 8, class: 'spine' });
    facts.heaters.forEach((heater) => this.#drawHeater(heater));
    facts.motors.forEach((motor) => this.#drawMotor(motor));
    this.#fillTable();
  }

  #drawHeater({ id, xMm, yMm, widthMm, heightMm }) {
    const group = draw(this.svg, 'g', { 'data-heater': id });
    draw(group, 'rect', { x: xMm - widthMm / 2, y: -yMm - heightMm / 2, width: widthMm, height: heightMm, rx: 12, class: 'heater' });
    const text = draw(group, 'text', { x: xMm, y: -yMm, class: 'temperature' }, '');
    this.heaters.set(id, { group, text });
  }

  #drawMotor({ id, xMm, yMm, radiusMm, excluded }) {
    const group = draw(this.svg, 'g', { 'data-motor': id, 'data-level': '0', 'data-excluded': excluded, transform: `translate(${xMm} ${-yMm})` });
    const circle = draw(group, 'circle', { r: Math.max(radiusMm, 11) + 3, class: excluded ? 'motor never' : 'motor' });
    if (excluded) {
      draw(group, 'path', { d: 'M -8 -8 L 8 8 M -8 8 L 8 -8', class: 'cross' });
      draw(group, 'title', {}, `${id}: ${words.neverDriven}`);
    }
    const text = excluded ? null : draw(group, 'text', { class: 'level' }, '0');
    this.motors.set(id, { group, circle, text });
  }

  #fillTable() {
    const body = document.querySelector('#map-table tbody');
    for (const motor of this.facts.motors) {
      const row = body.insertRow();
      const head = document.createElement('th');
      head.scope = 'row';
      head.textContent = motor.id;
      row.append(head);
      row.insertCell().textContent = `${motor.xMm} mm, ${motor.yMm} mm`;
      this.rows.set(motor.id, row.insertCell());
    }
  }

  show(pad) {
    let working = 0;
    const still = new Map(pad.still.map(({ id, why }) => [id, why]));
    this.facts.motors.forEach((motor, i) => {
      const level = pad.levels[i] ?? 0;
      if (level > 0) working += 1;
      this.#showMotor(motor, level, still.get(motor.id));
    });
    pad.heaters.forEach((heater) => this.#showHeater(heater));
    const strongest = Math.max(0, ...pad.levels).toFixed(1);
    const broken = pad.still.map(({ id, why }) => `${id} ${why}`).join(', ');
    const said = words.summary(working, strongest) + (broken && ` ${words.keptStill}${broken}.`);
    if (this.summary.textContent !== said) this.summary.textContent = said;
  }

  #showMotor({ id, excluded }, level, still = '') {
    const { group, circle, text } = this.motors.get(id);
    const shown = level.toFixed(1);
    if (group.dataset.level === shown && group.dataset.still === still) return;
    group.setAttribute('data-level', shown);
    group.dataset.still = still;
    this.rows.get(id).textContent = excluded ? words.neverDriven : still ? `${words.still}: ${still}` : shown;
    if (excluded) return;
    const { fill, text: ink } = colours(level);
    circle.classList.toggle('still', still !== '');
    circle.style.fill = still ? '' : fill;
    text.style.fill = still ? '' : ink;
    text.textContent = still ? '!' : level > 0 ? shown : '0';
  }

  #showHeater({ id, setpointCelsius, celsius }) {
    const heater = this.heaters.get(id);
    if (!heater) return;
    heater.group.setAttribute('class', setpointCelsius > 0 ? 'on' : '');
    heater.text.textContent = celsius === null ? '–' : `${celsius.toFixed(1)} °C`;
  }
}
