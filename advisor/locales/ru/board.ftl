### The board: the most urgent order, pinned at the top of the chat.

settings-board-on = 📌 Закрепить самый срочный заказ
settings-board-off = 📌 Открепить самый срочный заказ
board-coming = В течение минуты он появится вверху чата, закреплённым сообщением.
board-empty = 📌 Открытых заказов нет. Добавьте заказ, и здесь будет его следующий шаг.
board-then = <b>Потом</b>
import-setting-board = Закреплён самый срочный
