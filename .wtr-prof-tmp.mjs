import base from '/work/main/web-test-runner.config.mjs';
const walk=(s,o)=>{for(const t of s?.tests??[])o.push([t.duration,t.name]);for(const x of s?.suites??[])walk(x,o);return o};
export default {...base, rootDir:'/work/main', reporters:[{stop({sessions}){for(const s of sessions){const o=walk(s.testResults,[]);o.sort((a,b)=>b[0]-a[0]);console.log(o.slice(0,25),o.reduce((a,b)=>a+b[0],0),s.errors)}}}]};
