"""Uploaded files: their bytes, and what the Bot API says about them."""

import mimetypes
from dataclasses import replace
from typing import Any, Final

from sandbox.botapi.errors import bad_request
from sandbox.botapi.model import Json, StoredFile
from sandbox.botapi.photos import photo_sizes
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
            row["id"]: StoredFile(**row | {"sizes": tuple(row.get("sizes", ()))})
            for row in store.rows("file")
        }
        self._bodies = store.blobs()
        self._by_path = {file.path: file for file in self._files.values()}

    def add(self, kind: str, name: str, body: bytes, mime: str = "") -> StoredFile:
        """Stores a file of a kind ("photo" or "document"); a bad one raises `ApiError` (400).

        Of a photo, the largest size is given, which is what Telegram leaves of it.
        """
        _check_size(kind, body)
        if kind == "photo":
            return self._add_photo(body)
        guessed = mime or mimetypes.guess_type(name)[0] or "application/octet-stream"
        return self._stored(self._file(kind, name, guessed, body), body)

    def _add_photo(self, body: bytes) -> StoredFile:
        sizes = photo_sizes(body)
        first = len(self._files) + 1
        ids = tuple(_id("photo", first + at) for at in range(len(sizes)))
        stored = [
            self._stored(
                replace(
                    self._file("photo", "photo.jpg", "image/jpeg", one.body),
                    width=one.width,
                    height=one.height,
                    sizes=ids,
                ),
                one.body,
            )
            for one in sizes
        ]
        return stored[-1]

    def _file(self, kind: str, name: str, mime: str, body: bytes) -> StoredFile:
        number = len(self._files) + 1
        ending = "." + name.rsplit(".", 1)[1] if "." in name else ""
        return StoredFile(
            id=_id(kind, number),
            unique_id=f"AQAD{number:08d}",
            kind=kind,
            name=name,
            mime=mime,
            size=len(body),
            path=f"{_FOLDERS[kind]}/file_{number}{ending}",
        )

    def _stored(self, file: StoredFile, body: bytes) -> StoredFile:
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
        """The part of a `Message` that carries the file; of a photo, all its sizes."""
        if file.kind == "document":
            return {"document": {"file_name": file.name, "mime_type": file.mime, **_basics(file)}}
        sizes = (self._files[one] for one in file.sizes)
        return {
            "photo": [{"width": one.width, "height": one.height, **_basics(one)} for one in sizes]
        }


def _id(kind: str, number: int) -> str:
    return f"{_PREFIXES[kind]}{number:08d}"


def _basics(file: StoredFile) -> dict[str, Any]:
    return {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": file.size}


def _check_size(kind: str, body: bytes) -> None:
    if not body:
        raise bad_request("file must be non-empty")
    if len(body) > (MAX_PHOTO if kind == "photo" else MAX_DOCUMENT):
        raise bad_request(f"file is too big for a {kind}")
