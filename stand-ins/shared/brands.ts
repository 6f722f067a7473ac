/** The brands of the stand-in account; the first is the usual one. */
export const brandNames = ['Halden Supply', 'Halden Outlet'] as const;
export type BrandName = (typeof brandNames)[number];

/** The brand with this id, where ids count from `first` on. */
export function brandWithId(id: number, first: number): BrandName | undefined {
  return brandNames[id - first];
}

/** The id of a brand, where ids count from `first` on. */
export function brandId(name: BrandName, first: number): number {
  return first + brandNames.indexOf(name);
}
