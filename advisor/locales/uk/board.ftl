### The board: the most urgent order, pinned at the top of the chat.

settings-board-on = 📌 Закріпити найтерміновіше
settings-board-off = 📌 Відкріпити найтерміновіше
board-coming = За хвилину найтерміновіше замовлення буде вгорі чату, у закріпленому повідомленні.
board-empty = 📌 Відкритих замовлень немає. Додайте замовлення, і тут буде його наступний крок.
board-then = <b>Потім</b>
import-setting-board = Закріплено найтерміновіше
