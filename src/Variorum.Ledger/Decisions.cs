using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Variorum.Ledger;

/// <summary>The ledger's table of a person's decisions.</summary>
internal sealed class Decisions(SqliteConnection connection, TimeProvider clock)
{
    public long Add(Decision decision)
    {
        Sql.Run(connection, "INSERT INTO annotations(made_at, made_by, action, target, detail, undoes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture), decision.By, decision.Kind, decision.Target, decision.Detail, decision.Undoes);
        return Sql.Number(connection, "SELECT last_insert_rowid()");
    }

    /// <summary>Those in force, in the order they were made: undone ones, and the undoings themselves, left out.</summary>
    public IReadOnlyList<Decision> InForce()
    {
        var found = new List<Decision>();
        // An undoing can be undone: what counts is whether an undoing in force names the entry. Later entries name earlier ones only.
        var undone = new HashSet<long>();
        using var command = Sql.Command(connection, "SELECT id, action, made_by, target, detail, undoes FROM annotations ORDER BY id DESC");
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            if (undone.Contains(row.GetInt64(0))) continue;
            if (!row.IsDBNull(5)) undone.Add(row.GetInt64(5));
            else found.Add(new Decision(row.GetInt64(0), Enum.Parse<DecisionKind>(row.GetString(1), ignoreCase: true), row.GetString(2), row.GetString(3), row.IsDBNull(4) ? null : row.GetString(4)));
        }
        found.Reverse();
        return found;
    }
}
