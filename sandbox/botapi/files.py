"""Uploaded files: their bytes, and what the Bot API says about them."""

import mimetypes
import struct
from typing import Any, Final

from sandbox.botapi.errors import bad_request
from sandbox.botapi.model import Json, StoredFile
from sandbox.botapi.store import Store

MAX_DOCUMENT: Final = 50 * 1024 * 1024
MAX_PHOTO: Final = 10 * 1024 * 1024
MAX_DOWNLOAD: Final = 20 * 1024 * 1024

_FOLDERS: Final = {"photo": "photos", "document": "documents"}
_PREFIXES: Final = {"photo": "AgACAgIAAxk", "document": "BQACAgIAAxk"}


class Files:
    """All files of the server, by file id."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._files: dict[str, StoredFile] = {
            row["id"]: StoredFile(**row) for row in store.rows("file")
        }
        self._bodies = store.blobs()
        self._by_path = {file.path: file for file in self._files.values()}

    def add(self, kind: str, name: str, body: bytes, mime: str = "") -> StoredFile:
        """Stores a file of a kind ("photo" or "document"); a bad one raises `ApiError` (400)."""
        _check_size(kind, body)
        number = len(self._files) + 1
        guessed = mime or mimetypes.guess_type(name)[0] or "application/octet-stream"
        ending = "." + name.rsplit(".", 1)[1] if "." in name else ""
        file = StoredFile(
            id=f"{_PREFIXES[kind]}{number:08d}",
            unique_id=f"AQAD{number:08d}",
            kind=kind,
            name=name,
            mime=guessed,
            size=len(body),
            path=f"{_FOLDERS[kind]}/file_{number}{ending}",
        )
        self._files[file.id] = file
        self._by_path[file.path] = file
        self._bodies[file.id] = body
        self._store.put("file", file.id, file)
        self._store.put_blob(file.id, body)
        return file

    def get(self, file_id: str) -> StoredFile:
        """The file with this id; raises `ApiError` (400) if there is none."""
        file = self._files.get(file_id)
        if file is None:
            raise bad_request("wrong file identifier/HTTP URL specified")
        return file

    def body(self, file_id: str) -> bytes:
        """The bytes of a file; raises `ApiError` (400) if there is none."""
        return self._bodies[self.get(file_id).id]

    def at(self, path: str) -> tuple[StoredFile, bytes] | None:
        """The file with this `file_path`, and its bytes."""
        file = self._by_path.get(path)
        return None if file is None else (file, self._bodies[file.id])

    def content(self, file: StoredFile) -> Json:
        """The part of a `Message` that carries the file."""
        if file.kind == "document":
            return {"document": {"file_name": file.name, "mime_type": file.mime, **_basics(file)}}
        size = image_size(self._bodies[file.id])
        if size is None:
            raise bad_request("IMAGE_PROCESS_FAILED")
        width, height = size
        if width + height > 10_000 or max(size) > 20 * min(size):
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
        return {"photo": [{"width": width, "height": height, **_basics(file)}]}


def image_size(body: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, GIF or JPEG in pixels; None for anything else."""
    if body.startswith(b"\x89PNG\r\n\x1a\n") and len(body) >= 24:
        width, height = struct.unpack(">II", body[16:24])
        return width, height
    if body[:4] == b"GIF8" and len(body) >= 10:
        width, height = struct.unpack("<HH", body[6:10])
        return width, height
    if body.startswith(b"\xff\xd8"):
        return _jpeg_size(body)
    return None


def _jpeg_size(body: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 <= len(body) and body[at] == 0xFF:
        marker, length = body[at + 1], int.from_bytes(body[at + 2 : at + 4])
        # The start-of-frame markers, except the three that mean something else.
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", body[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None


def _basics(file: StoredFile) -> dict[str, Any]:
    return {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": file.size}


def _check_size(kind: str, body: bytes) -> None:
    if not body:
        raise bad_request("file must be non-empty")
    if len(body) > (MAX_PHOTO if kind == "photo" else MAX_DOCUMENT):
        raise bad_request(f"file is too big for a {kind}")
