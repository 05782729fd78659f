# charte explain, and what a declared thing says.
