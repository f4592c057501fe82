using System.Globalization;
using Microsoft.Data.Sqlite;
using Variorum.Text;

namespace Variorum.Ledger;

/// <summary>What a check found.</summary>
/// <param name="Faults">One line each; none when the ledger is whole.</param>
/// <param name="Summary">What was looked at.</param>
public sealed record CheckReport(IReadOnlyList<string> Faults, string Summary);

/// <summary>Looks at everything that can go wrong in a ledger's file: pages, hashes, references, anchors, the log.</summary>
internal sealed class LedgerCheck(SqliteConnection connection, Log log)
{
    // Every column of a table that holds quoted words beside the span they stand at.
    private static readonly (string Table, string Start, string End, string? Words)[] Anchors =
    [
        ("blocks", "start_at", "end_at", null), ("statements", "start_at", "end_at", null),
        ("statements", "source_start", "source_end", null), ("statements", "cue_start", "cue_end", null),
        ("quantities", "start_at", "end_at", "words"), ("times", "start_at", "end_at", "words"), ("places", "start_at", "end_at", null),
    ];

    private readonly List<string> _faults = [];

    public CheckReport Run()
    {
        Pages();
        long captures = Hashes();
        References();
        long anchors = AnchorsOfAccounts();
        if (log.FirstBroken() is { } entry) Fault($"log entry {entry} does not follow from the one before it");
        string verdict = _faults.Count == 0 ? "all whole" : Count(_faults.Count, "fault", "faults");
        return new CheckReport(_faults, $"{Count(captures, "capture", "captures")}, {Count(anchors, "anchor", "anchors")}, {Count(log.Last, "log entry", "log entries")}: {verdict}");
    }

    private static string Count(long number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");

    private void Fault(FormattableString what) => _faults.Add(FormattableString.Invariant(what));

    private void Pages()
    {
        if (Sql.Text(connection, "PRAGMA integrity_check(1)") is { } answer and not "ok") Fault($"damaged: {answer}");
    }

    private long Hashes()
    {
        long count = 0;
        using var command = Sql.Command(connection, "SELECT c.id, c.path, c.sha256, c.bytes, a.name FROM captures c LEFT JOIN accounts a ON a.capture = c.id ORDER BY c.id");
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            count++;
            if (ContentHash.Of(row.GetFieldValue<byte[]>(3)).Hex != row.GetString(2)) Fault($"{row.GetString(1)}: the bytes are not those that were received");
            if (row.IsDBNull(4)) Fault($"{row.GetString(1)}: captured but not read");
        }
        return count;
    }

    private void References()
    {
        using var command = Sql.Command(connection, "PRAGMA foreign_key_check");
        using var row = command.ExecuteReader();
        while (row.Read()) Fault($"{row.GetString(0)}: a row points at nothing in {row.GetString(2)}");
    }

    private long AnchorsOfAccounts()
    {
        long count = 0;
        using var command = Sql.Command(connection, "SELECT capture, name, text FROM accounts ORDER BY name");
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            foreach (var anchor in Anchors) count += AnchorsIn(anchor, row.GetInt64(0), row.GetString(1), row.GetString(2));
        }
        return count;
    }

    private long AnchorsIn((string Table, string Start, string End, string? Words) anchor, long account, string name, string text)
    {
        long count = 0;
        using var command = Sql.Command(connection,
            $"SELECT {anchor.Start}, {anchor.End}, {anchor.Words ?? "NULL"} FROM {anchor.Table} WHERE account = ?1 AND {anchor.Start} IS NOT NULL", account);
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            count++;
            int start = row.GetInt32(0), end = row.GetInt32(1);
            if (start < 0 || end < start || end > text.Length) Fault($"{name}: {anchor.Table} has an anchor outside the text, [{start},{end})");
            else if (!row.IsDBNull(2) && !text.AsSpan(start, end - start).SequenceEqual(row.GetString(2))) Fault($"{name}: {anchor.Table} quotes other words than stand at [{start},{end})");
        }
        return count;
    }
}
