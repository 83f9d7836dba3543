"""Pictures of parcels' labels, drawn for tests."""

import io
from collections.abc import Sequence

import zxingcpp
from PIL import Image

CODE128, QR, EAN13 = (
    zxingcpp.BarcodeFormat.Code128,
    zxingcpp.BarcodeFormat.QRCode,
    zxingcpp.BarcodeFormat.EAN13,
)


def label(
    *codes: str, form: zxingcpp.BarcodeFormat = CODE128, kind: str = "PNG", turned: int = 0
) -> bytes:
    """A label with these codes one below the other, in a file of that kind."""
    return drawn([(code, form) for code in codes], kind, turned)


def drawn(
    codes: Sequence[tuple[str, zxingcpp.BarcodeFormat]], kind: str = "PNG", turned: int = 0
) -> bytes:
    """A label with codes of different forms; `turned` by so many degrees."""
    bars = [
        Image.fromarray(zxingcpp.create_barcode(code, form).to_image(scale=3))
        for code, form in codes
    ]
    width = max([300, *(bar.width for bar in bars)]) + 80
    height = sum(bar.height + 80 for bar in bars) + 80
    sheet = Image.new("L", (width, height), 255)
    top = 60
    for bar in bars:
        sheet.paste(bar, (40, top))
        top += bar.height + 80
    file = io.BytesIO()
    sheet.rotate(turned, expand=True, fillcolor=255).save(file, kind)
    return file.getvalue()
