// static pages; a server needs no setting at all
export default { output: 'export' };
