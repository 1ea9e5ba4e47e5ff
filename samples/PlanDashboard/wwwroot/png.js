// A convenience: a chart as PNG, drawn from its SVG by the browser with the browser's fonts. Without this file the button does not appear.
for (const button of document.querySelectorAll("button[data-chart]")) {
  button.parentElement.hidden = false;
  button.addEventListener("click", async () => {
    const image = new Image();
    image.src = button.dataset.chart;
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [3 * image.naturalWidth, 3 * image.naturalHeight];
    canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
    canvas.toBlob(blob => {
      const link = document.createElement("a");
      [link.href, link.download] = [URL.createObjectURL(blob), "chart.png"];
      link.click();
      URL.revokeObjectURL(link.href);
    });
  });
}
