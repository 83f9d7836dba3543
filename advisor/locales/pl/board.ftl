### The board: the most urgent order, pinned at the top of the chat.

settings-board-on = 📌 Przypnij najpilniejsze zamówienie
settings-board-off = 📌 Odepnij najpilniejsze zamówienie
board-coming = W ciągu minuty pojawi się u góry czatu, jako przypięta wiadomość.
board-empty = 📌 Nie ma otwartych zamówień. Dodaj zamówienie, a tu będzie jego następny krok.
board-then = <b>Potem</b>
import-setting-board = Przypięte najpilniejsze
