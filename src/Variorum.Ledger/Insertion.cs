using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Variorum.Ledger;

/// <summary>A prepared INSERT into one table, run for many rows.</summary>
internal sealed class Insertion : IDisposable
{
    private readonly SqliteCommand _command;

    /// <param name="columns">The columns' names, parted by commas, in the order in which values are given.</param>
    public Insertion(SqliteConnection connection, string table, string columns)
    {
        int count = columns.Count(c => c == ',') + 1;
        string marks = string.Join(',', Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"?{i}")));
        _command = connection.CreateCommand();
        _command.CommandText = $"INSERT INTO {table} ({columns}) VALUES ({marks})";
        for (int i = 1; i <= count; i++) _command.Parameters.Add(new SqliteParameter { ParameterName = string.Create(CultureInfo.InvariantCulture, $"?{i}") });
    }

    public void Add(params ReadOnlySpan<object?> values)
    {
        for (int i = 0; i < values.Length; i++) _command.Parameters[i].Value = Sql.Storable(values[i]);
        _command.ExecuteNonQuery();
    }

    public void Dispose() => _command.Dispose();
}
