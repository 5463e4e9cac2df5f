// Every word that the scripts put on the page, in one place, for translation.
export const words = {
  states: {
    disconnected: 'No pad',
    idle: 'Ready',
    running: 'Running',
    paused: 'Paused',
    stopping: 'Stopping',
    fault: 'Fault',
  },
  techniques: {
    effleurage: 'Long strokes',
    petrissage: 'Kneading',
    friction: 'Small circles',
    hold: 'Press and breathe',
    melt: 'Slow melting',
    glutes: 'Hips and glutes',
    rest: 'Rest and breathe',
  },
  breatheIn: 'Breathe in',
  breatheOut: 'Breathe out',
  left: (time) => `${time} left`,
  stale: (time) => `Connection lost: these values are old since ${time}. Stop at the pad works always.`,
  screeningDue: 'The health questions wait for an answer. Start works after that.',
  screeningValid: 'The health questions are answered. Press start at the pad.',
  openQuestions: (count) => `${count} of the questions are still open.`,
  mayStart: 'You can start: press start at the pad.',
  mayNotStart: 'No massage for now',
  answers: { yes: 'Yes', no: 'No', not_sure: 'Not sure' },
  neverDriven: 'never driven',
  still: 'still',
  summary: (working, strongest) =>
    working === 0 ? 'All motors are still.' : `${working} motors work, the strongest at ${strongest}.`,
  heater: (id) => `Heater ${id.replace(/^h/, '')}`,
  heat: (now, setpoint) =>
    `${now === null ? 'no valid sensor' : `${now.toFixed(1)} °C`}, ${setpoint > 0 ? `wanted ${setpoint.toFixed(0)} °C` : 'off'}`,
  line: 'Line',
  lineText: (line) =>
    `${line.condition}; ${line.sent} frames sent, ${line.received} received, ${line.bad} damaged, ${line.gaps} lost, ${line.duplicates} doubled; round trip ${line.roundTripMedianMillis} ms, 99 of 100 within ${line.roundTripP99Millis} ms; last word ${line.telemetryAgeMillis} ms ago`,
  holds: (holds) => `Less than the massage asks: ${holds.join('; ')}.`,
  failed: 'That did not work: ',
};
