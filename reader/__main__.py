"""How to run it without installing: python -m reader."""

from reader.command_line import main

if __name__ == "__main__":
    raise SystemExit(main())
