"""Names under `.localhost` are this machine, as browsers have it; the system's resolver may not know that."""

import socket

_asked = socket.getaddrinfo


def _here(host, *rest, **named):
    name = host.decode() if isinstance(host, bytes) else host
    if name and name.endswith(".localhost"):
        host = "127.0.0.1"
    return _asked(host, *rest, **named)


socket.getaddrinfo = _here
