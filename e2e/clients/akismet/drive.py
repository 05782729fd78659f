"""PyPI's akismet, as it is, given an HTTP client that sends to another host. Prints one JSON object by answer.

usage: drive.py HOST PORT KEY BLOG SPAM
"""

import asyncio
import json
import sys

import akismet
import httpx
import local_names  # noqa: F401

HOST, PORT, KEY, BLOG, SPAM = sys.argv[1:]
CONFIG = akismet.Config(key=KEY, url=BLOG)
IP = "203.0.113.7"


def elsewhere(request, host):
    request.url = request.url.copy_with(scheme="http", host=host, port=int(PORT))
    request.headers["Host"] = f"{host}:{PORT}"


class Elsewhere(httpx.HTTPTransport):
    def __init__(self, host):
        super().__init__()
        self.host = host

    def handle_request(self, request):
        elsewhere(request, self.host)
        return super().handle_request(request)


class AsyncElsewhere(httpx.AsyncHTTPTransport):
    async def handle_async_request(self, request):
        elsewhere(request, HOST)
        return await super().handle_async_request(request)


def client(host=HOST, config=CONFIG):
    # Its own limit of one second holds.
    http = httpx.Client(transport=Elsewhere(host), headers={"User-Agent": akismet.USER_AGENT}, timeout=1.0)
    return akismet.SyncClient(config=config, http_client=http)


def say(call, answer):
    print(json.dumps({"call": call, "answer": answer.name if isinstance(answer, akismet.CheckResponse) else answer}))


def told(call, do):
    try:
        say(call, do())
    except akismet.AkismetError as error:
        say(call, type(error).__name__)


one = client()
say("verify_key", one.verify_key())
say("verify_key of another", one.verify_key(key="ffffffffffff", url=BLOG))
say("ham", one.comment_check(IP, comment_author="Zoé", comment_content="Très bel article, merci.", comment_context="laine"))
say("name", one.comment_check(IP, comment_author="viagra-test-123"))
say("address", one.comment_check(IP, comment_author_email="akismet-guaranteed-spam@example.com"))
say("role", one.comment_check(IP, comment_content=SPAM, user_role="administrator"))
say("words", one.comment_check(IP, comment_author="Win", comment_content=SPAM))
say("not known yet", one.comment_check(IP, comment_author="Paul", comment_content="We sell looms of all kinds."))
say("submit_spam", one.submit_spam(IP, comment_author="Paul", comment_content="We sell looms of all kinds."))
say("submit_ham", one.submit_ham(IP, comment_author="Win", comment_content=SPAM))
say("usage_limit", one.usage_limit())
told("key_sites without a key", one.key_sites)
named = client(f"{KEY}.{HOST}")
say("key_sites by the name", named.key_sites())
say("key_sites as CSV", named.key_sites(result_format="csv"))
told("comment_check with a wrong key", lambda: client(config=akismet.Config(key="ffffffffffff", url=BLOG)).comment_check(IP))


async def later():
    http = httpx.AsyncClient(transport=AsyncElsewhere(), headers={"User-Agent": akismet.USER_AGENT}, timeout=1.0)
    other = akismet.AsyncClient(config=CONFIG, http_client=http)
    say("asynchronous", await other.comment_check(IP, comment_author="viagra-test-123"))
    await http.aclose()


asyncio.run(later())
