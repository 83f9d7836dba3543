"""Entry point: `python -m bot`, or the console script `buyerclock`."""

from bot.cli.group import main

if __name__ == "__main__":
    main()
