#!/usr/bin/env python3
"""Writes the frequent words of French and English, each as often as it is used, for `charte-train encoder --texts`.

Only which words are frequent is taken from the package `wordfreq`; the list is read once and not kept.

usage: frequent_words.py FOLDER
needs: wordfreq 3.1
"""
import os
import sys

from wordfreq import top_n_list, word_frequency

# French counts for more: the other texts given to the tool are mostly English.
WORDS_IN_ALL = {"fr": 2_000_000, "en": 1_000_000}
# As written, then with a capital, as at the beginning of a sentence and in names.
FORMS = (("lower", 40_000, 1.0, str), ("capital", 25_000, 0.3, str.capitalize))


def main(folder: str) -> None:
    for language, in_all in WORDS_IN_ALL.items():
        for name, words, share, form in FORMS:
            with open(os.path.join(folder, f"{language}-{name}.txt"), "w", encoding="utf-8") as out:
                for word in top_n_list(language, words):
                    times = max(1, round(word_frequency(word, language) * in_all * share))
                    out.write(" ".join([form(word)] * times) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
