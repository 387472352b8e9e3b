/** `Salt under current` → `salt-under-current`: where a group of models stands on a page. */
export function groupId(group: string): string {
  return group.toLowerCase().replaceAll(' ', '-');
}
