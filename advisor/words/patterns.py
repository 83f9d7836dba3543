"""Regular expressions made from the forms that tables list.

Common beginnings are matched once, however many forms share them, so tables may grow.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import product

#: The end of a form, in the tree of all of them.
_END = ""

#: Characters with a special meaning in a form.
_SIGNS: Mapping[str, str] = {
    "*": r"\w*",
    "#": r"\d{1,3}",
    " ": r"\s+",
    "ё": "[её]",
    "’": "['’]",
    "'": "['’]",
}

_Tree = dict[str, "_Tree"]


def any_of(forms: Iterable[str]) -> str:
    """A pattern for any of the forms, the longest that fits; it matches nothing if there are none.

    Ignoring case is up to the caller, and so is what may precede and follow.
    """
    tree: _Tree = {}
    for form in forms:
        for spelled in spellings(form):
            branch = tree
            for part in _parts(spelled):
                branch = branch.setdefault(part, {})
            branch[_END] = {}
    return f"(?:{_joined(tree)})" if tree else r"(?!)"


def spellings(form: str) -> Iterator[str]:
    """What a form stands for: with and without what is in its brackets."""
    pieces = re.split(r"\(([^)]*)\)", form)
    choices = [
        [piece] if at % 2 == 0 else ["", *piece.split("/")] for at, piece in enumerate(pieces)
    ]
    return (" ".join("".join(one).split()) for one in product(*choices))


def _parts(spelled: str) -> Iterator[str]:
    return (_SIGNS.get(char) or re.escape(char) for char in spelled)


def _joined(tree: _Tree) -> str:
    """The branches of a tree; those that continue come before the one that ends here."""
    branches = [part + _branch(below) for part, below in tree.items() if part != _END]
    if _END in tree:
        branches.append("")
    return "|".join(branches)


def _branch(tree: _Tree) -> str:
    if set(tree) == {_END}:
        return ""
    if len(tree) == 1:
        return _joined(tree)
    return f"(?:{_joined(tree)})"
