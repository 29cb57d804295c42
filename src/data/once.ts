// SPDX-License-Identifier: MIT

/** A function that makes the value of each key once, and keeps it. */
export function once<Key, Value extends object | string | number | boolean>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  return onceIn(new Map<Key, Value>(), make);
}

/** {@link once} for objects: a value is kept as long as its object is. */
export function oncePerObject<Key extends object, Value extends object | string | number | boolean>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  return onceIn(new WeakMap<Key, Value>(), make);
}

function onceIn<Key, Value>(
  made: { get: (key: Key) => Value | undefined; set: (key: Key, value: Value) => unknown },
  make: (key: Key) => Value,
): (key: Key) => Value {
  return (key) => {
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = make(key)));
    return value;
  };
}
