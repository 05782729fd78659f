# The daily verbs; each is one line that also works without just.
check:
    cargo run --release -- check --charter examples/verrieres --post examples/verrieres/posts.jsonl --exit-zero
test:
    cargo xtask test
bench:
    cargo bench -p charte-bench
reference:
    cargo xtask reference
dist:
    cargo xtask dist
