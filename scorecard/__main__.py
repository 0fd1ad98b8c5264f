"""The entry point of the command line. It imports late: processes that make PDFs import this module again."""


def main() -> None:
    from scorecard.cli.app import main as run

    run()


if __name__ == "__main__":
    main()
