### The board: the most urgent order, pinned at the top of the chat.

settings-board-on = 📌 Dringendste Bestellung anheften
settings-board-off = 📌 Dringendste Bestellung lösen
board-coming = Innerhalb einer Minute steht sie oben im Chat, als angeheftete Nachricht.
board-empty = 📌 Keine offene Bestellung. Füge eine hinzu, dann steht hier ihr nächster Schritt.
board-then = <b>Danach</b>
import-setting-board = Die dringendste angeheftet
