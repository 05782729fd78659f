# charte diff.
