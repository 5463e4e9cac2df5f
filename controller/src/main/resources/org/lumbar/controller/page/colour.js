// A scale that stays readable in grey and for the colour-blind: dark blue over green to yellow.
const stops = [[68, 1, 84], [59, 82, 139], [33, 145, 140], [94, 201, 98], [253, 231, 37]];

function mix(share) {
  const place = Math.min(Math.max(share, 0), 1) * (stops.length - 1);
  const below = Math.min(Math.floor(place), stops.length - 2);
  return stops[below].map((from, i) => from + (stops[below + 1][i] - from) * (place - below));
}

function luminance(rgb) {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

// The fill for a level of 0 to 6 and the text colour with the stronger contrast on it.
export function colours(level) {
  const rgb = mix(level / 6);
  const light = luminance(rgb);
  const onWhite = 1.05 / (light + 0.05);
  const onBlack = (light + 0.05) / 0.05;
  return {
    fill: `rgb(${rgb.map(Math.round).join(' ')})`,
    text: onWhite >= onBlack ? '#fff' : '#000',
  };
}
