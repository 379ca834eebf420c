/** @jest-environment jsdom */
import { act, renderHook } from '@testing-library/react';
import { useMoving } from '@/components/dashboard/use-moving';

/** An address that is as slow as a busy page: it changes when the test says so. */
function open() {
  const asked: (number | null)[] = [];
  const keep = (at: number | null) => void asked.push(at);
  const hook = renderHook(({ at }) => useMoving({ at, keep }), {
    initialProps: { at: null as number | null },
  });
  const addressSays = (at: number | null) => hook.rerender({ at });
  const rest = () => act(() => void jest.advanceTimersByTime(300));
  return { asked, hook, addressSays, rest, now: () => hook.result.current.at };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it('puts the moment on which the reader rests into the address, and goes by the address then', () => {
  const { asked, hook, addressSays, rest, now } = open();
  act(() => hook.result.current.show(3));
  act(() => hook.result.current.show(4));
  expect(now()).toBe(4);
  rest();
  expect(asked).toEqual([4]);
  addressSays(4);
  expect([now(), hook.result.current.isMoving]).toEqual([4, false]);
  addressSays(2);
  expect(now()).toBe(2);
});

it('stays with a reader who has gone on while the address was being changed', () => {
  const { asked, hook, addressSays, rest, now } = open();
  act(() => hook.result.current.show(0));
  rest();
  act(() => hook.result.current.show(1));
  addressSays(0);
  expect(now()).toBe(1);
  rest();
  expect(asked).toEqual([0, 1]);
  addressSays(1);
  expect([now(), hook.result.current.isMoving]).toEqual([1, false]);
});

it('shows the whole period again at once', () => {
  const { asked, hook, addressSays, now } = open();
  addressSays(5);
  act(() => hook.result.current.show(6));
  act(() => hook.result.current.showAll());
  expect(asked).toEqual([null]);
  addressSays(null);
  expect([now(), hook.result.current.isMoving]).toEqual([null, false]);
});
