/** Where a certificate is found. Addresses hold its id and nothing else. */
export function certificateLinks(id: string) {
  return {
    self: `/api/certificates/${id}`,
    page: `/certificates/${id}`,
    original: `/certificates/${id}/original`,
  };
}

/** Where the picture of a page is found. */
export function pictureLink(id: string, page: number): string {
  return `/certificates/${id}/pages/${page}.webp`;
}
