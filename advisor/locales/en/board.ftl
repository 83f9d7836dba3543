### The board: the most urgent order, pinned at the top of the chat.

settings-board-on = 📌 Pin the most urgent order
settings-board-off = 📌 Unpin the most urgent order
board-coming = Within a minute it will be at the top of this chat, as a pinned message.
board-empty = 📌 Nothing is open. Add an order, and its next step will be here.
board-then = <b>Then</b>
import-setting-board = Pinned: the most urgent
