"""Times peers of the detectors on posts from standard input, one a line: posts a second on one core.

Needs presidio-analyzer and alt-profanity-check (PyPI); says so of what is not there.
"""
import sys
import time

posts = [line.rstrip("\n") for line in sys.stdin if line.strip()]


def timed(name, judge, many):
    judge(many[0])
    start = time.process_time()
    for post in many:
        judge(post)
    print(f"{name}\t{len(many) / (time.process_time() - start):.1f}")


try:
    from presidio_analyzer import PatternRecognizer, RecognizerRegistry

    registry = RecognizerRegistry()
    registry.load_predefined_recognizers(languages=["en"])
    patterns = [r for r in registry.recognizers if isinstance(r, PatternRecognizer)]
    timed(
        f"presidio-analyzer, its {len(patterns)} pattern recognisers alone",
        lambda post: [r.analyze(post, r.supported_entities, None) for r in patterns],
        posts[:400],
    )
except ImportError as missing:
    print(f"presidio-analyzer\tnot installed ({missing})")

try:
    from profanity_check import predict_prob

    timed("alt-profanity-check, one post at a time", lambda post: predict_prob([post]), posts[:400])
    start = time.process_time()
    predict_prob(posts)
    print(f"alt-profanity-check, all posts at once\t{len(posts) / (time.process_time() - start):.1f}")
except ImportError as missing:
    print(f"alt-profanity-check\tnot installed ({missing})")
