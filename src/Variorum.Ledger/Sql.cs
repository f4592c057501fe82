using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Variorum.Ledger;

/// <summary>Short forms for running SQL. Parameters are numbered <c>?1</c>, <c>?2</c> … in the order given.</summary>
internal static class Sql
{
    public static int Run(SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteNonQuery();
    }

    public static long Number(SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Command(connection, sql, values);
        return Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    /// <summary>The first column of the first row, or null.</summary>
    public static string? Text(SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        using var command = Command(connection, sql, values);
        return command.ExecuteScalar() as string;
    }

    public static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (int i = 0; i < values.Length; i++) command.Parameters.AddWithValue(Name(i), Storable(values[i]));
        return command;
    }

    private static string Name(int index) => string.Create(CultureInfo.InvariantCulture, $"?{index + 1}");

    /// <summary>Booleans become 0 and 1, enumerations their names in lower case, decimals exact text.</summary>
    public static object Storable(object? value) => value switch
    {
        null => DBNull.Value,
        bool flag => flag ? 1L : 0L,
        Enum word => word.ToString().ToLowerInvariant(),
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        ReadOnlyMemory<byte> bytes => bytes.ToArray(),
        _ => value,
    };
}
