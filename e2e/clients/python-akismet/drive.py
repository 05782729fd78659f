"""PyPI's python-akismet, as it is, told another host by its own class attributes. Prints one JSON object by answer.

usage: drive.py HOST PORT KEY BLOG SPAM
"""

import json
import sys
from datetime import datetime

import akismet
import local_names  # noqa: F401

HOST, PORT, KEY, BLOG, SPAM = sys.argv[1:]
akismet.Akismet.protocol, akismet.Akismet.domain = "http", f"{HOST}:{PORT}"
NAMES = {akismet.SpamStatus.Ham: "HAM", akismet.SpamStatus.ProbableSpam: "SPAM", akismet.SpamStatus.DefiniteSpam: "DISCARD"}
WHO = ("203.0.113.7", "Mozilla/5.0")


def say(call, answer):
    print(json.dumps({"call": call, "answer": answer}))


one = akismet.Akismet(KEY, blog=BLOG, timeout=5)
test = akismet.Akismet(KEY, blog=BLOG, timeout=5, is_test=True)


def check(call, client=one, **fields):
    say(call, NAMES.get(client.check(*WHO, **fields), "UNKNOWN"))


check("ham", comment_author="Zoé", comment_content="Très bel article, merci.", comment_date=datetime(2026, 11, 30, 8, 0))
check("name", comment_author="viagra-test-123")
check("address", comment_author_email="akismet-guaranteed-spam@example.com")
check("role", comment_content=SPAM, user_role="administrator")
check("words", comment_author="Win", comment_content=SPAM)
check("test", test, comment_author="viagra-test-123")
check("not known yet", comment_author="Paul", comment_content="We sell looms of all kinds.")
one.submit_spam(*WHO, comment_author="Paul", comment_content="We sell looms of all kinds.")
say("submit_spam", True)
one.submit_ham(*WHO, comment_author="Win", comment_content=SPAM)
say("submit_ham", True)
try:
    akismet.Akismet("ffffffffffff", blog=BLOG, timeout=5).check(*WHO)
    say("wrong key", "no complaint")
except akismet.exceptions.AkismetServerError as error:
    say("wrong key", str(error))
