// Texts that run a script wherever somebody makes markup, an address or code of them: vectors × the places they break out of.

/** Each runs `run` in its own way, once it is markup or an address. */
const VECTORS: ((run: string) => string)[] = [
  (run) => `<img src=x onerror="${run}">`,
  (run) => `<svg onload="${run}"></svg>`,
  (run) => `<script>${run}</script>`,
  (run) => `<scr<script>ipt>${run}</script>`,
  (run) => `<iframe srcdoc="<script>parent.${run}</script>"></iframe>`,
  (run) => `<iframe src="javascript:${run}"></iframe>`,
  (run) => `<a href="javascript:${run}">press</a>`,
  (run) => `<a href="java\tscript:${run}">press</a>`,
  (run) => `<details open ontoggle="${run}"><summary>x</summary></details>`,
  (run) => `<video><source onerror="${run}"></video>`,
  (run) => `<math><mi xlink:href="javascript:${run}">x</mi></math>`,
  (run) => `<body onload=${run}>`,
  (run) => `<input autofocus onfocus="${run}">`,
  (run) => `<object data="javascript:${run}"></object>`,
  (run) => `<embed src="data:text/html,<script>${run}</script>">`,
  (run) => `<template><script>${run}</script></template>`,
  (run) => `<x-y style="animation-name:a" onanimationstart="${run}">x</x-y>`,
  (run) => `<style>@import "javascript:${run}";</style>`,
  (run) => `<link rel=stylesheet href="data:text/css,*{background:url(javascript:${run})}">`,
  (run) => `<meta http-equiv=refresh content="0;url=javascript:${run}">`,
  (run) => `<form action="javascript:${run}"><button>x</button></form>`,
  (run) => `<base href="javascript:${run}//">`,
  (run) => `<svg><animate attributeName=href values="javascript:${run}" /></svg>`,
  (run) => `javascript:${run}//`,
  (run) => `\${${run}}{{constructor.constructor('${run}')()}}`,
  (run) => `');${run};('`,
];

/** What a text may stand in where somebody is careless, and how it gets out of there. */
const CONTEXTS: ((vector: string) => string)[] = [
  (vector) => vector,
  (vector) => `">${vector}`,
  (vector) => `'>${vector}`,
  (vector) => `</textarea></title></style>${vector}`,
  (vector) => `-->${vector}<!--`,
  (vector) => `]]>${vector}`,
  (vector) => `</script>${vector}`,
  (vector) => `\\u003c${vector}\u2028\u0000`,
  (vector) => vector.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (vector) => vector.replace(/[a-z]/g, (letter, at: number) => (at % 2 ? letter.toUpperCase() : letter)),
];

/** What a payload sets when it runs, in any letter case: looked for in every world. */
export const HARMED = `Object.keys(globalThis).filter((key) => key.toLowerCase() === 'harmed')`;

/** 260, each its own. */
export const PAYLOADS = VECTORS.flatMap((vector, v) => CONTEXTS.map((context, c) => context(vector(`globalThis.harmed=${v * 100 + c}`))));
