"""Numbers that a service has yet to forget: noted by whatever ends the waiting for a parcel."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest

from advisor.sightings import Service
from storage.database import Database
from storage.records import Release
from storage.unit_of_work import UnitOfWork
from tests.storage.samples import ALICE, FULL_ORDER, NOW, TODAY
from tests.storage.test_lookups import lookup, with_order

S17 = Service.SEVENTEENTRACK
ORDER = FULL_ORDER.number


async def renumber(work: UnitOfWork) -> None:
    [stored] = await work.orders.of_chat(ALICE)
    await work.lookups.put([lookup(stored, number="LP9")])


async def drop_old(work: UnitOfWork) -> None:
    [stored] = await work.orders.of_chat(ALICE)
    assert await work.orders.drop([stored.id], TODAY + timedelta(1))


async def forget_the_silent(work: UnitOfWork) -> None:
    await work.chats.put_to_sleep([ALICE], NOW)
    assert await work.chats.forget_asleep_since(NOW + timedelta(1), limit=1)


async def open_releases(database: Database) -> list[Release]:
    async with database.surveying() as work:
        return await work.releases.open(S17, limit=9)


@pytest.mark.parametrize(
    "end",
    [
        lambda work: work.orders.delete(ALICE, ORDER),
        lambda work: work.chats.forget(ALICE),
        renumber,
        drop_old,
        forget_the_silent,
    ],
)
async def test_whatever_ends_a_lookup_leaves_its_number_to_be_forgotten(
    database: Database, end: Callable[[UnitOfWork], Awaitable[object]]
) -> None:
    stored = await with_order(database, closed_on=TODAY)
    known = lookup(stored)
    async with database.writing() as work:
        await work.lookups.put([known])
        await work.commit()
    assert await open_releases(database) == []
    async with database.writing() as work:
        await end(work)
        await work.commit()
    assert await open_releases(database) == [Release(known.number, known.key)]
    async with database.writing() as work:
        await work.releases.done(S17, [known.number])
        await work.commit()
    assert await open_releases(database) == []


async def test_a_number_that_another_order_waits_for_is_not_forgotten_yet(
    database: Database,
) -> None:
    first, second = await with_order(database), await with_order(database, number=18)
    async with database.writing() as work:
        await work.lookups.put([lookup(first), lookup(second)])
        await work.orders.delete(ALICE, first.order.number)
        await work.commit()
    assert await open_releases(database) == []
    async with database.writing() as work:
        await work.orders.delete(ALICE, second.order.number)
        await work.commit()
    assert len(await open_releases(database)) == 1


async def test_what_cannot_be_passed_on_is_given_up_in_the_end(database: Database) -> None:
    async with database.writing() as work:
        await work.releases.add(S17, "LP9", None)
        await work.releases.give_up(TODAY, TODAY + timedelta(30))
        await work.releases.give_up(TODAY + timedelta(29), TODAY + timedelta(59))
        assert await work.releases.open(S17, limit=9) == [Release("LP9", None)]
        assert await work.releases.open(Service.SHIP24, limit=9) == []
        await work.releases.give_up(TODAY + timedelta(30), TODAY + timedelta(60))
        assert await work.releases.open(S17, limit=9) == []
