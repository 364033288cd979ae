// The floor of a SharePoint page: the least a web part can do to show the same rows. No framework, no library: it sends
// the same one batch with the page's digest and prints the rows. The bench puts the batch in.
define('00000000-0000-4000-8000-00000000f100_1.0.0', ['@microsoft/sp-webpart-base'], ({
  BaseClientSideWebPart,
}) => {
  const batch = JSON.parse('ONE_BATCH');

  class FloorWebPart extends BaseClientSideWebPart {
    render() {
      if (this.isAsked) return;
      this.isAsked = true;
      void this.showRows();
    }

    async showRows() {
      const { web, legacyPageContext } = this.context.pageContext;
      const answer = await fetch(`${web.absoluteUrl}/_api/$batch`, {
        method: 'POST',
        headers: { 'content-type': batch.contentType, 'X-RequestDigest': legacyPageContext.formDigestValue },
        body: batch.body,
      });
      const parts = (await answer.text()).split(/\r?\n/).filter((line) => line.startsWith('{'));
      const actions = parts
        .map((part) => JSON.parse(part).value ?? [])
        .find(([first]) => first?.WorkstreamKey && first.Ref);
      const table = document.createElement('table');
      const rows = table.createTBody();
      for (const one of actions) {
        const row = rows.insertRow();
        for (const cell of [one.Ref, one.Title, one.OwnerPostKey, one.State, one.DueDay])
          row.insertCell().textContent = cell ?? '';
      }
      this.domElement.replaceChildren(table);
    }
  }

  return { default: FloorWebPart };
});
