### The board: the most urgent order, pinned at the top of the chat.

settings-board-on = 📌 Fijar el pedido más urgente
settings-board-off = 📌 Dejar de fijar el más urgente
board-coming = En un minuto estará arriba en el chat, como mensaje fijado.
board-empty = 📌 No hay pedidos abiertos. Añade uno y aquí verás su próximo paso.
board-then = <b>Después</b>
import-setting-board = El más urgente, fijado
