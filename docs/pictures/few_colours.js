// A picture in its commonest colours, so many of them at most: as lossless WebP, and as what makes
// a PNG: [webp, width, height, palette, index of each pixel], bytes in Base64. In the WebP what is
// as in the picture before, if there is one, is left transparent.
async ([source, most, before]) => {
  const TILE = 32; // pixels
  const GROUND = 1000; // what covers a thousandth of the picture
  const ALIKE = 8 ** 2; // squared distance in red, green and blue
  const draw = async (from) => {
    const image = new Image();
    image.src = from;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext("2d");
    context.drawImage(image, 0, 0);
    const data = context.getImageData(0, 0, image.width, image.height);
    return { canvas, context, data, pixels: new Uint32Array(data.data.buffer) };
  };
  const { canvas, context, data, pixels } = await draw(source);
  const earlier = before ? (await draw(before)).pixels : null;

  const counts = new Map();
  for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const common = [...counts].sort((a, b) => b[1] - a[1]).map(([pixel]) => pixel);

  const channels = (pixel) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];
  const distance = (one, other) =>
    channels(one).reduce((sum, value, at) => sum + (value - channels(other)[at]) ** 2, 0);
  // Grounds as they are; of the hundred greys at the edges of letters only what is unlike others.
  const palette = [];
  for (const colour of common) {
    if (palette.length === most) break;
    const isGround = counts.get(colour) > pixels.length / GROUND;
    if (isGround || palette.every((taken) => distance(taken, colour) > ALIKE)) palette.push(colour);
  }
  const nearest = (pixel) =>
    palette.reduce(
      (best, colour, at) => (distance(pixel, colour) < distance(pixel, palette[best]) ? at : best),
      0,
    );
  const places = new Map(common.map((pixel) => [pixel, nearest(pixel)]));
  const indices = Uint8Array.from(pixels, (pixel) => places.get(pixel));
  // By tiles: single pixels that happen to be alike would only make a text harder to compress.
  const across = Math.ceil(canvas.width / TILE);
  const tile = (at) =>
    Math.floor(at / canvas.width / TILE) * across + Math.floor((at % canvas.width) / TILE);
  const changed = new Set();
  pixels.forEach((pixel, at) => earlier?.[at] !== pixel && changed.add(tile(at)));
  indices.forEach((index, at) => {
    pixels[at] = changed.has(tile(at)) ? palette[index] : 0;
  });
  context.putImageData(data, 0, 0);
  const webp = await canvas.convertToBlob({ type: "image/webp", quality: 1 });

  const base64 = async (blob) => {
    const reader = new FileReader();
    const read = new Promise((resolve) => reader.addEventListener("load", resolve));
    reader.readAsDataURL(blob);
    await read;
    return reader.result.split(",")[1];
  };
  return [
    await base64(webp),
    canvas.width,
    canvas.height,
    await base64(new Blob([Uint8Array.from(palette.flatMap(channels))])),
    await base64(new Blob([indices])),
  ];
};
