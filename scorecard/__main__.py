"""`python -m scorecard` is the command line."""

from scorecard.cli import main

if __name__ == "__main__":
    main()
