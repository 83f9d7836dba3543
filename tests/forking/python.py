"""Stands in for an interpreter, where one is to be started: has it forked instead.

`python -m tests.forking.python SOCKET OPTIONS -c CODE` lets the server at that socket fork a
process with these streams, variables and folder, and ends as that does. Options mean nothing here.
"""

import os
import signal
import sys
from pathlib import Path

from tests.forking.server import Request, send_request


def main() -> int:
    """Gives the status of the process."""
    path, *_options, dash_c, code = sys.argv[1:]
    status, to_status = os.pipe()
    request = Request((dash_c, code), dict(os.environ), str(Path.cwd()))
    send_request(Path(path), request, (0, 1, 2, to_status))
    os.close(to_status)
    # The process decides what an interruption means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with os.fdopen(status) as told:
        _, *ended = told.read().splitlines() or [""]
    return int(ended[0]) if ended else 1


if __name__ == "__main__":
    sys.exit(main())
