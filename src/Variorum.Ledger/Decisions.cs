using System.Globalization;
using Microsoft.Data.Sqlite;
using Variorum.Articles;
using Variorum.Text;

namespace Variorum.Ledger;

/// <summary>The ledger's table of a person's decisions.</summary>
internal sealed class Decisions(SqliteConnection connection, TimeProvider clock)
{
    private const string Columns = "made_at, made_by, action, target, detail, because, start_at, end_at, words, undoes";

    /// <summary>Adds one and returns its number. An undoing is about what the undone is about.</summary>
    public long Add(Decision decision)
    {
        string? target = decision.Undoes is { } undone ? Sql.Text(connection, "SELECT target FROM annotations WHERE id = ?1", undone) : decision.Target;
        using var row = new Insertion(connection, "annotations", Columns);
        row.Add(
            clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture), decision.By, decision.Kind, target, decision.Detail, decision.Because,
            decision.Anchor?.Span.Start, decision.Anchor?.Span.End, decision.Anchor?.Words, decision.Undoes);
        return Sql.Number(connection, "SELECT last_insert_rowid()");
    }

    /// <summary>All, in the order they were made.</summary>
    public IReadOnlyList<Decision> All() => Read(Sql.Command(connection, $"SELECT id, {Columns} FROM annotations ORDER BY id DESC"));

    /// <summary>What stands about the blocks of an account, in the order it was decided.</summary>
    public IReadOnlyList<RoleDecision> RolesOf(string account) =>
        [.. Read(Sql.Command(connection, $"SELECT id, {Columns} FROM annotations WHERE target = ?1 ORDER BY id DESC", account)).Where(d => d.UndoneBy is null).Select(d => d.Role).OfType<RoleDecision>()];

    private static List<Decision> Read(SqliteCommand latestFirst)
    {
        var found = new List<Decision>();
        // An undoing can be undone: what counts is whether an undoing in force names the entry. Later entries name earlier ones only.
        var undone = new Dictionary<long, long>();
        using var command = latestFirst;
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            var decision = From(row);
            if (undone.TryGetValue(decision.Id, out long by)) decision = decision with { UndoneBy = by };
            else if (decision.Undoes is { } earlier) undone.TryAdd(earlier, decision.Id);
            found.Add(decision);
        }
        found.Reverse();
        return found;
    }

    private static Decision From(SqliteDataReader row)
    {
        string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);
        return new Decision(row.GetInt64(0), Enum.Parse<DecisionKind>(row.GetString(3), ignoreCase: true), row.GetString(2), row.GetString(4), Text(5), row.IsDBNull(10) ? null : row.GetInt64(10))
        {
            At = DateTimeOffset.ParseExact(row.GetString(1), "O", CultureInfo.InvariantCulture),
            Because = Text(6),
            Anchor = Text(9) is { } words ? new Anchor(new TextSpan(row.GetInt32(7), row.GetInt32(8)), words) : null,
        };
    }
}
