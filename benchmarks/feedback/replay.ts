import { isPlanted, replay, usualReplay } from './histories';

/** Replays 300 invented agents and prints what voice memory is worth. */
export function printReplay(agents = 300): void {
  const begun = performance.now();
  const runs = Array.from({ length: agents }, (_, agent) => replay(agent));
  const rules = runs.flatMap(({ rules: found, planted }) => found.map((rule) => isPlanted(rule, planted)));
  const recovered = runs.flatMap(({ rules: found, planted }) =>
    planted.map((habit) => found.some((rule) => isPlanted(rule, [habit]))),
  );
  const [without, withMemory] = [sum(runs.map((run) => run.without)), sum(runs.map((run) => run.with))];
  const fewer = runs.filter((run) => run.with < run.without).length;
  const share = (list: boolean[]) => `${((list.filter(Boolean).length / list.length) * 100).toFixed(1)} %`;
  console.log(
    `${agents} invented agents, ${usualReplay.learning} tickets to learn from, ${usualReplay.later} later ones each`,
  );
  console.log(`edited words on later tickets     ${without} without, ${withMemory} with voice memory`);
  console.log(
    `fewer edited words                ${((1 - withMemory / without) * 100).toFixed(1)} %   (aimed at >= 30 %)`,
  );
  console.log(`agents who edit less              ${fewer} of ${agents}`);
  console.log(
    `rules found                       ${rules.length}, of which planted ${share(rules)}   (aimed at >= 80 %)`,
  );
  console.log(`planted habits found              ${share(recovered)} of ${recovered.length}`);
  for (const kind of new Set(runs.flatMap(({ planted }) => planted.map(({ expected }) => expected.kind)))) {
    const of = runs.flatMap(({ planted, rules: found }) =>
      planted
        .filter(({ expected }) => expected.kind === kind)
        .map((habit) => found.some((rule) => isPlanted(rule, [habit]))),
    );
    const right = runs.flatMap(({ rules: found, planted }) =>
      found.filter((rule) => rule.kind === kind).map((rule) => isPlanted(rule, planted)),
    );
    console.log(`  ${kind.padEnd(12)} found ${share(of)} of ${of.length}, right ${share(right)} of ${right.length}`);
  }
  const wrong = runs.flatMap(({ rules: found, planted, agent }) =>
    found.filter((rule) => !isPlanted(rule, planted)).map((rule) => ({ agent, rule })),
  );
  for (const { agent, rule } of wrong.slice(0, Number(process.env['SHOW_WRONG'] ?? 0))) {
    console.log(
      `  agent ${agent}: ${rule.kind} ${rule.not ?? ''} -> ${rule.write ?? ''} ${JSON.stringify(rule.scope)} ${rule.seen}/${rule.of}`,
    );
  }
  console.log(`took ${((performance.now() - begun) / 1000).toFixed(1)} s`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
