### The board: the most urgent order, pinned at the top of the chat.

settings-board-on = 📌 Épingler la commande la plus urgente
settings-board-off = 📌 Désépingler la plus urgente
board-coming = D’ici une minute, elle sera en haut de la discussion, en message épinglé.
board-empty = 📌 Aucune commande en cours. Ajoutez-en une, et sa prochaine étape sera ici.
board-then = <b>Ensuite</b>
import-setting-board = La plus urgente épinglée
