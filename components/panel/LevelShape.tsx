import type { ReactNode } from 'react';
import type { FrustrationLevel } from '@/utils/frustration';

/** A shape for each level, so that colour is never the only sign: circle, diamond, triangle, filled triangle. */
export function LevelShape({ level, size = 16 }: { level: FrustrationLevel; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill={level === 'furious' ? 'currentColor' : 'none'}
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinejoin="round"
      className={`shrink-0 ${levelColours[level]}`}
    >
      {shapes[level]}
    </svg>
  );
}

export const levelColours: Record<FrustrationLevel, string> = {
  calm: 'text-calm',
  concerned: 'text-concerned',
  frustrated: 'text-frustrated',
  furious: 'text-furious',
};

const triangle = <path d="M8 2.5 14 13.5H2Z" />;

const shapes: Record<FrustrationLevel, ReactNode> = {
  calm: <circle cx="8" cy="8" r="5.25" />,
  concerned: <path d="M8 2 14 8 8 14 2 8Z" />,
  frustrated: triangle,
  furious: triangle,
};
