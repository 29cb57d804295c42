// As wide as a slide is planned. Keys, swipes and remotes need no controls, which would cover the
// legend. `?print-pdf` in the address makes pages to print.
Reveal.initialize({ width: 1280, height: 720, margin: 0.02, controls: false, hash: true });
