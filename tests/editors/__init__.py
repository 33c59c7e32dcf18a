"""How checkers and editors see the package. Needs the extra `editors`; a step of `python -m tools check` of its own."""
