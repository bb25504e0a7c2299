"""`python -m bot` is `guyub`."""

from bot.cli import main

if __name__ == "__main__":
    main()
