using Microsoft.Data.Sqlite;

namespace Variorum.Ledger;

/// <summary>A column of the accounts, fetched by the capture. A fixed table, as one that finds its place taken replaces what is there.</summary>
internal sealed class Fetched<T> : IDisposable where T : class
{
    private readonly SqliteCommand _command;
    private readonly Func<SqliteDataReader, T> _read;
    private readonly (long Capture, T? Value)[] _places;

    /// <param name="places">How many of the latest are kept.</param>
    public Fetched(SqliteConnection connection, string column, Func<SqliteDataReader, T> read, int places)
    {
        _command = Sql.Command(connection, $"SELECT {column} FROM accounts WHERE capture = ?1", 0L);
        _read = read;
        _places = new (long, T?)[places];
    }

    public T Of(long capture)
    {
        ref var place = ref _places[capture % _places.Length];
        if (place.Value is { } known && place.Capture == capture) return known;
        _command.Parameters[0].Value = capture;
        using var row = _command.ExecuteReader();
        if (!row.Read()) throw new InvalidOperationException($"no account of capture {capture}");
        var value = _read(row);
        place = (capture, value);
        return value;
    }

    public void Dispose() => _command.Dispose();
}
