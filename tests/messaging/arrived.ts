/** After everything that was posted so far has been delivered: messages travel in tasks of their own, ahead of later timers. */
export async function arrived(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((next) => setTimeout(next, 8));
}
