// Pictures for tests: made by a browser, with what a camera writes into them.

/** A JPEG of coloured squares, the same each time, in which stands where it was taken. */
export async function cameraPicture(browser, width, height, squares = 3_000) {
  const page = await browser.newPage();
  const base64 = await page.evaluate(([width, height, squares]) => {
    const canvas = Object.assign(document.createElement('canvas'), { width, height });
    const context = canvas.getContext('2d');
    const side = squares > 3_000 ? 40 : 200;
    let seed = 20261123;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (let count = 0; count < squares; count += 1) {
      context.fillStyle = `hsl(${random() * 360} 60% 50%)`;
      context.fillRect(random() * width, random() * height, side, side);
    }
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1];
  }, [width, height, squares]);
  await page.close();
  const plain = Buffer.from(base64, 'base64');
  const text = Buffer.from('Exif\0\0 52.370216, 4.895168');
  const head = Buffer.from([0xff, 0xe1, 0, text.length + 2]);
  return Buffer.concat([plain.subarray(0, 2), head, text, plain.subarray(2)]);
}

/** Reads a JPEG as the browser of this page does. */
export async function measured(page, path) {
  return page.evaluate(async (path) => {
    const response = await fetch(path);
    if (!response.ok) return { status: response.status };
    const bytes = new Uint8Array(await response.arrayBuffer());
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }));
    const text = new TextDecoder('latin1').decode(bytes);
    return { status: 200, width: bitmap.width, height: bitmap.height, size: bytes.length, tells: text.includes('52.37') };
  }, path);
}
