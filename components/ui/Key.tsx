/** A key to press, shown beside what it does. Hidden from assistive technology, which learns it from `aria-keyshortcuts`. */
export function Key({ children }: { children: string }) {
  return (
    <kbd aria-hidden="true" className="text-foot font-sans font-normal">
      {children}
    </kbd>
  );
}
