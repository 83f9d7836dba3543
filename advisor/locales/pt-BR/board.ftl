### The board: the most urgent order, pinned at the top of the chat.

settings-board-on = 📌 Fixar o pedido mais urgente
settings-board-off = 📌 Desafixar o mais urgente
board-coming = Em um minuto ele fica no topo do chat, como mensagem fixada.
board-empty = 📌 Nenhum pedido aberto. Adicione um, e o próximo passo fica aqui.
board-then = <b>Depois</b>
import-setting-board = O mais urgente, fixado
