// A picture with its 256 commonest colours: [width, height, palette, index of each pixel], the last
// two in Base64.
async (source) => {
  const image = new Image();
  image.src = source;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext("2d");
  context.drawImage(image, 0, 0);
  const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer);

  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const common = [...counts].sort((a, b) => b[1] - a[1]).map(([pixel]) => pixel);
  const palette = common.slice(0, 256);

  const channels = (pixel) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
  const distance = (one, other) =>
    channels(one).reduce((sum, value, at) => sum + (value - channels(other)[at]) ** 2, 0);
  const nearest = (pixel) => {
    let best = 0;
    let least = Infinity;
    palette.forEach((colour, index) => {
      const away = distance(pixel, colour);
      if (away < least) [best, least] = [index, away];
    });
    return best;
  };
  const indices = new Map(common.map((pixel, at) => [pixel, at < 256 ? at : nearest(pixel)]));

  const base64 = async (bytes) => {
    const reader = new FileReader();
    const read = new Promise((resolve) => reader.addEventListener("load", resolve));
    reader.readAsDataURL(new Blob([bytes]));
    await read;
    return reader.result.split(",")[1];
  };
  return [
    width,
    height,
    await base64(Uint8Array.from(palette.flatMap(channels))),
    await base64(Uint8Array.from(pixels, (pixel) => indices.get(pixel))),
  ];
};
