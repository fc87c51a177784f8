"""`python -m cli` is `phancap`."""

from cli.main import main

main()
