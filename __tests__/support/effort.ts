/** How many times as long the tests that try things at random go on: TEST_EFFORT, 1 unless said otherwise. */
export const EFFORT = Number(process.env.TEST_EFFORT ?? 1);
