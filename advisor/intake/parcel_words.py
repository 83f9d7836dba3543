"""What people write, instead of pressing a button, when they are asked what the tracking says.

Every language is listened to in every chat, for trackers answer in any. Nothing is guessed: what
two answers would fit gives both, to be asked about.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache

#: By language: the answers, values of `ParcelState` or `delivered` for the buyer's own hands, and
#: how each is said. Of "customs" and "delivered" it has to be asked which is meant.
_SAID: Mapping[str, str] = {
    "en": """
        not_found: no info, no information, no tracking info, no tracking information, no data
        not_found: not found, number not found, does not track, doesn't track, can't be tracked
        not_found: cannot be tracked, not trackable, shows nothing, nothing, nothing found, unknown
        not_found: nothing there, nothing yet, label created, invalid number, no result, no results
        moving: moving, in transit, on its way, on the way, under way, it moves, travelling
        moving: traveling, left china, departed from china, on the plane
        at_export: export, at export, stuck at export, export customs, at export customs
        at_export: export clearance, waiting for export, chinese customs, customs in china
        no_change: stuck, no change, no changes, no update, no updates, no movement, not moving
        no_change: doesn't move, does not move, hasn't moved, stopped, standing still, stands still
        no_change: no change for a long time, unchanged, nothing new, nothing has changed
        no_change: same as before, the same, no news
        in_country: in my country, in the country, arrived in my country, arrived in the country
        in_country: destination country, in the destination country, import, import customs
        in_country: at import customs, cleared customs, customs cleared, released by customs
        in_country: arrived in destination country, left customs, out for delivery
        in_country: with the courier, with courier, sorting centre, sorting center, last mile
        in_country: on the delivery van, on the delivery vehicle, being delivered
        at_post_office: at the post office, post office, pickup point, pick-up point, at pickup
        at_post_office: arrived at pickup, arrived at pickup point, arrived at pick-up point
        at_post_office: at the pickup point, ready for pickup, ready for pick-up, awaiting pickup
        at_post_office: ready for collection, ready to collect, awaiting collection, to collect
        at_post_office: available for pickup, waiting for pickup, parcel locker, in the locker
        returning: returned, returned to sender, returned to seller, returned to the seller, return
        returning: returning, going back, going back to the seller, sent back, on its way back
        returning: on the way back, being returned
        returning: back to sender, back to seller, back to the seller, goes back, return to sender
        at_export|in_country: customs, at customs, in customs, held at customs, held by customs
        at_export|in_country: stuck at customs, stuck in customs, customs clearance
        delivered|delivered_elsewhere: delivered, delivery completed, successfully delivered
        delivered|delivered_elsewhere: handed over
        delivered: delivered to me, received, i have it, i've got it, got it, it's here
        delivered: i received it
        delivered_elsewhere: delivered to a neighbour, delivered to a neighbor, not delivered to me
        delivered_elsewhere: delivered to somebody else, delivered to someone else, not to me
        delivered_elsewhere: delivered but not to me, delivered not to me
        delivered_elsewhere: delivered to another address
        delivered_elsewhere: delivered to the wrong address, delivered but i have nothing""",
    "ru": """
        not_found: нет информации, информации нет, нет данных, данных нет, нет сведений, не найдено
        not_found: не найден, не найдена, не отслеживается, номер не отслеживается, ничего, пусто
        not_found: ничего нет, ничего не показывает, ничего не найдено, неизвестно, не определяется
        not_found: информация отсутствует, номер не найден
        moving: в пути, едет, движется, идёт, в дороге, летит, на пути, транзит, в транзите
        moving: покинула китай, вылетела из китая
        at_export: экспорт, на экспорте, застряла на экспорте, экспортная таможня, таможня китая
        at_export: на экспортной таможне, на таможне китая, на таможне в китае
        no_change: застряла, застрял, зависла, завис, стоит, стоит на месте, не движется
        no_change: нет движения, без движения, без изменений, нет изменений, ничего не меняется
        no_change: не меняется, ничего нового, нет новостей, всё по-старому, давно без изменений
        in_country: в моей стране, в стране, прибыла в страну, прибыла в страну назначения, импорт
        in_country: в стране назначения, на импорте, прошла таможню, выпущена таможней
        in_country: таможня пройдена, передана курьеру, у курьера, в доставке, доставляется
        in_country: выехала на доставку, передана в доставку, сортировка, сортировочный центр
        in_country: в сортировочном центре
        at_post_office: на почте, ждёт на почте, в отделении, прибыла в отделение, ждёт в отделении
        at_post_office: пункт выдачи, в пункте выдачи, на пункте выдачи, прибыла в пункт выдачи
        at_post_office: ждёт в пункте выдачи, прибыла в место вручения, в месте вручения
        at_post_office: ожидает в месте вручения, ожидает адресата в месте вручения, готова к выдаче
        at_post_office: ожидает вручения, ждёт вручения, готова к получению, можно забирать
        at_post_office: в постамате, в почтомате
        returning: возврат, возвращена, возвращается, вернулась, едет назад, едет обратно, обратно
        returning: возврат отправителю, возвращена отправителю, возвращается отправителю
        returning: возвращается продавцу, возвращена продавцу, вернули, вернули продавцу
        returning: отправлена обратно
        at_export|in_country: таможня, на таможне, застряла на таможне, задержана таможней
        at_export|in_country: таможенное оформление, на таможенном оформлении, проходит таможню
        at_export|in_country: таможенный контроль, задержана на таможне
        delivered|delivered_elsewhere: доставлена, доставлено, доставлен, вручена, вручено, вручен
        delivered|delivered_elsewhere: вручение, вручение адресату, вручена адресату
        delivered: получил, получила, у меня, забрал, забрала, вручена мне, доставлена мне
        delivered: доставлено мне
        delivered_elsewhere: не мне, вручена не мне, вручено не мне, доставлена не мне
        delivered_elsewhere: доставлено не мне, вручена соседу, отдали соседу, вручена другому
        delivered_elsewhere: отдали другому, доставлена по другому адресу""",
    "uk": """
        not_found: немає інформації, нема інформації, інформації немає, немає даних, нема даних
        not_found: даних немає, не знайдено, не знайдена, не знайдений, не відстежується, нічого
        not_found: нічого немає, нічого не показує, нічого не знайдено, порожньо, невідомо
        not_found: інформація відсутня, номер не знайдено, номер не відстежується
        moving: у дорозі, в дорозі, їде, рухається, у путі, в путі, прямує, летить, транзит
        moving: у транзиті, залишила китай
        at_export: експорт, на експорті, застрягла на експорті, експортна митниця, митниця китаю
        at_export: на експортній митниці, на митниці китаю, на митниці в китаї
        no_change: застрягла, застряг, зависла, стоїть, стоїть на місці, не рухається, немає руху
        no_change: без руху, без змін, немає змін, нема змін, нічого не змінюється, не змінюється
        no_change: нічого нового, немає новин, давно без змін
        in_country: у моїй країні, в моїй країні, у країні, прибула в країну, прибула до країни
        in_country: прибула в країну призначення, у країні призначення, імпорт, на імпорті
        in_country: пройшла митницю, випущена митницею, передана кур’єру, передано кур’єру
        in_country: у кур’єра, у доставці, в доставці, доставляється, виїхала на доставку
        in_country: сортування, сортувальний центр, у сортувальному центрі
        at_post_office: на пошті, чекає на пошті, у відділенні, в відділенні, прибула у відділення
        at_post_office: прибула до відділення, чекає у відділенні, пункт видачі, у пункті видачі
        at_post_office: на пункті видачі, прибула в пункт видачі, готова до видачі
        at_post_office: готова до отримання, очікує на отримання, очікує отримання, у поштоматі
        at_post_office: в поштоматі, можна забирати
        returning: повернення, повертається, повернута, повернено, повернулася, їде назад, назад
        returning: повернення відправнику, повернута відправнику, повернуто відправнику
        returning: повертається відправнику, повертається продавцеві, повернули
        returning: повернули продавцеві, відправлена назад
        at_export|in_country: митниця, на митниці, застрягла на митниці, затримана митницею
        at_export|in_country: митне оформлення, на митному оформленні, проходить митницю
        at_export|in_country: митний контроль
        delivered|delivered_elsewhere: доставлена, доставлено, доставлений, вручена, вручено
        delivered|delivered_elsewhere: вручення
        delivered: отримав, отримала, у мене, в мене, забрав, забрала, вручено мені, доставлено мені
        delivered_elsewhere: не мені, вручено не мені, вручена не мені, доставлена не мені
        delivered_elsewhere: доставлено не мені
        delivered_elsewhere: вручено сусідові, віддали сусідові, віддали іншому, вручено іншому
        delivered_elsewhere: доставлено за іншою адресою""",
    "es": """
        not_found: sin información, sin info, no hay información, no hay info, sin datos, nada
        not_found: no hay datos, no encontrado, no encontrada, no se encuentra, no se encontró
        not_found: no aparece, no aparece nada, no se puede rastrear, no rastreable, no rastrea
        not_found: desconocido, número no encontrado, no existe, no muestra nada
        moving: en camino, de camino, viene en camino, en tránsito, en transito, se mueve, avanza
        moving: se está moviendo, viajando, salió de china
        at_export: exportación, exportacion, en exportación, en la aduana de china, aduana china
        at_export: aduana de exportación, atascado en exportación
        no_change: atascado, parado, detenido, bloqueado, estancado, sin cambios, sin movimiento
        no_change: no se mueve, no avanza, no cambia, no hay cambios, no hay movimiento
        no_change: hace mucho sin cambios, sin novedades, nada nuevo, sigue igual, igual que antes
        no_change: sin actualizaciones
        in_country: en mi país, en mi pais, llegó a mi país, país de destino, importación
        in_country: en el país de destino, llegó al país de destino, aduana de importación
        in_country: salió de aduana, liberado por aduana, en reparto, salió a reparto
        in_country: salió para entrega, con el repartidor, en distribución, centro de clasificación
        in_country: en el centro de clasificación
        at_post_office: en correos, en la oficina postal, oficina postal, oficina de correos
        at_post_office: en la oficina de correos, punto de recogida, en el punto de recogida
        at_post_office: llegó al punto de recogida, listo para recoger, listo para recogida
        at_post_office: disponible para recoger, punto de retiro, en el punto de retiro
        at_post_office: listo para retirar, disponible para retirar, para retirar, para recoger
        at_post_office: en el casillero, en la sucursal
        returning: devuelto, devuelta, devolución, devolucion, en devolución, devuelto al remitente
        returning: devuelto al vendedor, vuelve, vuelve al remitente, regresa, regresando, retorno
        returning: vuelve al vendedor, retornado, de vuelta, de vuelta al remitente
        at_export|in_country: aduana, aduanas, en aduana, en aduanas, en la aduana
        at_export|in_country: retenido en aduana, retenido en aduanas, atascado en aduana
        at_export|in_country: detenido en aduana, despacho de aduana, trámite aduanero
        delivered|delivered_elsewhere: entregado, entregada, entrega realizada, entrega completada
        delivered: entregado a mí, recibido, lo recibí, lo tengo, me llegó
        delivered_elsewhere: entregado pero no a mí, no a mí, entregado a otro
        delivered_elsewhere: entregado a otra persona
        delivered_elsewhere: entregado a un vecino, entregado al vecino, no me lo entregaron
        delivered_elsewhere: entregado en otra dirección, entregado pero no lo tengo""",
    "pt-BR": """
        not_found: sem informação, sem informações, sem info, nenhuma informação, sem dados
        not_found: não há informações, não encontrado, nao encontrado, não encontrada, nada ainda
        not_found: nada, não rastreia, nao rastreia, não é possível rastrear, não aparece
        not_found: não aparece nada, não consta, desconhecido, objeto não encontrado
        not_found: nada encontrado, código não encontrado, não mostra nada
        moving: a caminho, em trânsito, em transito, andando, vindo, em movimento, no caminho
        moving: viajando, saiu da china
        at_export: exportação, exportacao, na exportação, parado na exportação
        at_export: alfândega de exportação, alfândega da china, na alfândega da china
        no_change: parado, parada, travado, preso, estagnado, sem mudança, sem mudanças
        no_change: sem movimento, sem movimentação, sem atualização, sem atualizações, não anda
        no_change: há muito tempo sem mudança, não se move, não muda, nada novo, nada de novo
        no_change: sem novidades
        in_country: no meu país, no meu pais, chegou ao meu país, chegou no meu país, importação
        in_country: país de destino, no país de destino, chegou ao brasil, chegou no brasil
        in_country: no brasil, alfândega de importação, liberado pela alfândega, saiu da alfândega
        in_country: fiscalização finalizada, saiu para entrega, saiu para a entrega
        in_country: em rota de entrega, com o entregador, com o carteiro, centro de distribuição
        in_country: no centro de distribuição
        at_post_office: nos correios, no correio, na agência, na agencia, na agência dos correios
        at_post_office: pronto para retirar, pronto para retirada, aguardando retirada
        at_post_office: disponível para retirada, ponto de retirada, no ponto de retirada
        at_post_office: chegou ao ponto de retirada, chegou no ponto de retirada, ponto de coleta
        at_post_office: no locker
        returning: devolvido, devolvida, devolução, devolucao, em devolução, sendo devolvido
        returning: devolvido ao remetente, devolvido ao vendedor, voltando, retornando, retornado
        returning: voltando para o vendedor, retorno, volta ao remetente, voltando ao remetente
        at_export|in_country: alfândega, alfandega, na alfândega, na alfandega, fiscalização
        at_export|in_country: retido na alfândega, preso na alfândega, parado na alfândega
        at_export|in_country: desembaraço aduaneiro, fiscalização aduaneira
        delivered|delivered_elsewhere: entregue, entrega realizada, entrega concluída
        delivered|delivered_elsewhere: objeto entregue
        delivered: entregue a mim, recebi, recebido, já recebi, está comigo, chegou para mim
        delivered: chegou pra mim
        delivered_elsewhere: não a mim, entregue mas não a mim, entregue a outra pessoa
        delivered_elsewhere: entregue para outra pessoa
        delivered_elsewhere: entregue ao vizinho, entregue para o vizinho, entregue a um vizinho
        delivered_elsewhere: entregue mas não recebi, entregue em outro endereço""",
    "fr": """
        not_found: pas d'information, pas d'informations, pas d'info, pas d'infos, aucune info
        not_found: aucune information, aucune donnée, introuvable, non trouvé, pas trouvé, inconnu
        not_found: numéro inconnu, numéro introuvable, rien, rien du tout, ne donne rien
        not_found: rien trouvé, n'affiche rien, impossible à suivre, non suivi, pas de suivi
        moving: en route, en transit, en chemin, avance, bouge, acheminement, en acheminement
        moving: en cours d'acheminement, a quitté la chine
        at_export: export, à l'export, exportation, à l'exportation, douane d'exportation
        at_export: douane chinoise, bloqué à l'export
        no_change: bloqué, coincé, immobile, arrêté, stagne, aucun changement, pas de changement
        no_change: sans changement, aucun mouvement, pas de mouvement, n'avance pas, ne bouge pas
        no_change: rien de nouveau, rien de neuf, rien ne bouge, aucune mise à jour
        no_change: pas de nouvelles, rien depuis longtemps
        in_country: dans mon pays, arrivé dans mon pays, pays de destination, import, à l'import
        in_country: dans le pays de destination, arrivé dans le pays de destination, importation
        in_country: douane d'importation, dédouané, dédouanement terminé, sorti de douane
        in_country: en livraison, en cours de livraison, livraison en cours, en tournée
        in_country: chez le livreur, avec le livreur, avec le facteur, centre de tri
        in_country: au centre de tri
        at_post_office: à la poste, au bureau de poste, bureau de poste, point relais
        at_post_office: au point relais, en point relais, arrivé au point relais
        at_post_office: arrivé en point relais, disponible en point relais, point de retrait
        at_post_office: au point de retrait, à retirer, prêt à être retiré, disponible au retrait
        at_post_office: en attente de retrait, en consigne
        returning: retourné, retournée, retour, en retour, retour expéditeur, renvoyé, repart
        returning: retour à l'expéditeur, retourné à l'expéditeur, renvoyé à l'expéditeur
        returning: repart chez le vendeur, retourne à l'expéditeur, retour au vendeur
        returning: renvoyé au vendeur
        at_export|in_country: douane, douanes, à la douane, en douane, aux douanes
        at_export|in_country: bloqué en douane, bloqué à la douane, retenu en douane
        at_export|in_country: dédouanement, en dédouanement, en cours de dédouanement
        delivered|delivered_elsewhere: livré, livrée, distribué, remis, remis au destinataire
        delivered|delivered_elsewhere: livraison effectuée, livraison terminée
        delivered: livré je l'ai, reçu, bien reçu, je l'ai, je l'ai reçu
        delivered_elsewhere: livré mais pas à moi, pas à moi, livré à quelqu'un d'autre
        delivered_elsewhere: livré au voisin, livré ailleurs
        delivered_elsewhere: livré à un voisin, remis au voisin, remis à un voisin
        delivered_elsewhere: livré à une autre adresse, livré mais je n'ai rien""",
    "pl": """
        not_found: brak informacji, brak danych, brak statusu, nie znaleziono, nie znaleziona
        not_found: nic, nic nie ma, nic nie pokazuje, nic nie znaleziono, nie da się śledzić
        not_found: nie można śledzić, nieznany, nieznany numer, numer nieznany, pusto
        moving: w drodze, w tranzycie, tranzyt, jedzie, idzie, leci, porusza się
        moving: opuściła chiny
        at_export: eksport, na eksporcie, utknęła na eksporcie, odprawa eksportowa, cło w chinach
        at_export: eksportowa odprawa celna, odprawa celna w chinach
        no_change: utknęła, utknęło, stoi, stoi w miejscu, zatrzymana, zawisła, bez zmian
        no_change: brak zmian, od dawna bez zmian, bez ruchu, brak ruchu, nie rusza się
        no_change: nic nowego, nic się nie zmienia, nic się nie dzieje, bez aktualizacji
        no_change: brak aktualizacji
        in_country: w moim kraju, w kraju, dotarła do kraju, przybyła do kraju, w kraju docelowym
        in_country: w kraju przeznaczenia, kraj docelowy, import, odprawa importowa
        in_country: po odprawie celnej, odprawa celna zakończona, wydana do doręczenia
        in_country: w doręczeniu, doręczana, u kuriera, przekazana kurierowi, sortownia
        in_country: w sortowni
        at_post_office: na poczcie, czeka na poczcie, punkt odbioru, w punkcie odbioru, do odbioru
        at_post_office: dotarła do punktu odbioru, gotowa do odbioru, czeka na odbiór
        at_post_office: oczekuje na odbiór, paczkomat, w paczkomacie, awizo, awizowana
        at_post_office: w placówce, w automacie paczkowym
        returning: zwrot, zwrócona, zwrócono, wraca, powrót, odesłana, odesłano, zwrot do nadawcy
        returning: zwrócona do nadawcy, wraca do nadawcy, odesłana do nadawcy
        returning: wraca do sprzedawcy, zwrot do sprzedawcy, odesłana do sprzedawcy
        at_export|in_country: cło, na cle, urząd celny, w urzędzie celnym, odprawa celna
        at_export|in_country: w odprawie celnej, zatrzymana przez urząd celny, utknęła na cle
        at_export|in_country: zatrzymana na cle, kontrola celna
        delivered|delivered_elsewhere: doręczona, doręczono, doręczenie, dostarczona, dostarczono
        delivered: doręczona mnie, odebrałem, odebrałam, mam ją, dostałem, dostałam, otrzymałem
        delivered: otrzymałam
        delivered_elsewhere: nie mnie, doręczona nie mnie, nie do mnie, doręczona komuś innemu
        delivered_elsewhere: doręczona sąsiadowi
        delivered_elsewhere: dostarczona sąsiadowi, dostarczona nie mnie
        delivered_elsewhere: doręczona pod inny adres""",
    "de": """
        not_found: keine information, keine informationen, keine info, keine infos, keine daten
        not_found: nicht gefunden, nichts, nichts zu sehen, nichts gefunden, zeigt nichts, unbekannt
        not_found: nicht verfolgbar, lässt sich nicht verfolgen, nummer unbekannt, kein eintrag
        not_found: nummer nicht gefunden, angekündigt, elektronisch angekündigt
        moving: unterwegs, auf dem weg, in transit, transit, bewegt sich, reist, hat china verlassen
        at_export: export, beim export, im export, ausfuhr, exportzoll, ausfuhrzoll
        at_export: hängt beim export, zoll in china, chinesischer zoll
        no_change: hängt, hängt fest, steckt fest, steht, steht still, stillstand, unverändert
        no_change: keine änderung, keine änderungen, keine bewegung, bewegt sich nicht
        no_change: lange keine änderung, nichts neues, keine neuigkeiten, kein update
        no_change: keine updates, tut sich nichts
        in_country: in meinem land, im land, zielland, im zielland, im zielland angekommen, import
        in_country: beim import, einfuhr, importzoll, einfuhrzoll, verzollt, durch den zoll
        in_country: verzollung abgeschlossen, in zustellung, in auslieferung, wird zugestellt
        in_country: wird ausgeliefert, im zustellfahrzeug, beim zusteller, beim paketboten
        in_country: paketzentrum, im paketzentrum, im verteilzentrum
        at_post_office: bei der post, liegt bei der post, filiale, in der filiale, postfiliale
        at_post_office: in der postfiliale, packstation, in der packstation, paketshop
        at_post_office: im paketshop, abholbereit, zur abholung, zur abholung bereit, abholpunkt
        at_post_office: bereit zur abholung, liegt zur abholung, wartet auf abholung
        at_post_office: im abholpunkt
        returning: zurück, geht zurück, retour, retoure, rücksendung, zurückgeschickt
        returning: zurückgesendet, zurückgesandt, wird zurückgeschickt, zurück an absender
        returning: zurück an den absender, zurück zum verkäufer, rückversand
        at_export|in_country: zoll, beim zoll, im zoll, am zoll, liegt beim zoll, hängt beim zoll
        at_export|in_country: hängt im zoll, zollabfertigung, in der zollabfertigung, verzollung
        at_export|in_country: vom zoll festgehalten
        delivered|delivered_elsewhere: zugestellt, geliefert, ausgeliefert, zustellung erfolgt
        delivered|delivered_elsewhere: erfolgreich zugestellt, abgegeben
        delivered: mir zugestellt, erhalten, bekommen, habe ich, ich habe es
        delivered_elsewhere: nicht mir, zugestellt aber nicht mir, nicht mir zugestellt
        delivered_elsewhere: beim nachbarn, an nachbarn zugestellt
        delivered_elsewhere: beim nachbarn abgegeben, an jemand anderen zugestellt
        delivered_elsewhere: an falsche adresse zugestellt, zugestellt aber nicht erhalten""",
}

_FILLING_WORDS = """
it is s its the a an at in on to for of by has been was now still just already say says my your
parcel package item tracking status
посылка посылку трек трека статус уже еще все пока там она он это пишет написано была был было
в во на с к до мой моя
посилка посилку ще вже поки вона він це пише у
el la los las lo un una está esta sigue aún aun todavía todavia ya paquete pedido ha sido fue
dice pone estado de del al se
o os as ao aos da do das dos nas em ainda já ja pacote encomenda diz foi objeto
le les l c il elle est encore toujours déjà colis mon été aux au du des d en à dit statut
jest paczka przesyłka już nadal wciąż ciągle jeszcze została zostało w we z się
das die der den dem ein eine paket sendung ist es noch immer schon bereits wurde im beim bei
am zu zum zur hat sich
"""
#: Words that change nothing about what is said.
_FILLERS = frozenset(_FILLING_WORDS.split())

#: Longer texts say more than one thing.
_LONGEST = 60


def parcel_answers(said: str) -> frozenset[str]:
    """The answers that a text fits: values of `ParcelState`, or `delivered` for the buyer's hands.

    Several where it has to be asked which is meant; none for a text that is no such answer.
    """
    if len(said) > _LONGEST:
        return frozenset()
    return _answers().get(_gist(said), frozenset())


def phrases(language: str) -> Iterator[tuple[str, frozenset[str]]]:
    """Everything that is understood in a language, with the answers it fits."""
    for line in _SAID[language].strip().splitlines():
        answers, _, said = line.strip().partition(": ")
        for phrase in said.split(", "):
            yield phrase, frozenset(answers.split("|"))


@cache
def _answers() -> Mapping[tuple[str, ...], frozenset[str]]:
    return {_gist(phrase): answers for one in _SAID for phrase, answers in phrases(one)}


def _gist(said: str) -> tuple[str, ...]:
    """The words that matter; all of them, where none of them does."""
    plain = said.casefold().replace("ё", "е")
    words = tuple(re.findall(r"[^\W_]+", plain))
    return tuple(word for word in words if word not in _FILLERS) or words
