### The board: the most urgent order, pinned at the top of the chat.

settings-board-on = 📌 Закріпити найтерміновіше
settings-board-off = 📌 Відкріпити найтерміновіше
board-coming = Протягом хвилини воно з’явиться вгорі чату, закріпленим повідомленням.
board-empty = 📌 Відкритих замовлень немає. Додайте замовлення, і тут буде його наступний крок.
board-then = <b>Потім</b>
import-setting-board = Закріплено найтерміновіше
