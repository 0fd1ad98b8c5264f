"""The command line. What it runs is imported when it starts: processes that make PDFs import this module again."""


def main() -> None:
    from scorecard.cli.app import main as run

    run()


if __name__ == "__main__":
    main()
