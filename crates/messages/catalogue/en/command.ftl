# The command line.
command-trouble = charte: { $detail }
