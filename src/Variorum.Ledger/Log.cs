using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace Variorum.Ledger;

/// <summary>What was done to the ledger: a chain of digests, in which a missing or altered entry shows.</summary>
internal sealed class Log(SqliteConnection connection, TimeProvider clock)
{
    public void Add(string action, string detail)
    {
        string at = clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture);
        string before = Sql.Text(connection, "SELECT digest FROM log ORDER BY id DESC LIMIT 1") ?? "";
        Sql.Run(connection, "INSERT INTO log(at, action, detail, digest) VALUES (?1, ?2, ?3, ?4)", at, action, detail, Digest(before, at, action, detail));
    }

    /// <summary>The number of the last entry: it moves with every change of the accounts.</summary>
    public long Last => Sql.Number(connection, "SELECT coalesce(max(id), 0) FROM log");

    /// <summary>The number of the first entry that does not follow from the one before, or null.</summary>
    public long? FirstBroken()
    {
        string before = "";
        long expected = 1;
        using var command = Sql.Command(connection, "SELECT id, at, action, detail, digest FROM log ORDER BY id");
        using var row = command.ExecuteReader();
        while (row.Read())
        {
            string digest = Digest(before, row.GetString(1), row.GetString(2), row.GetString(3));
            if (row.GetInt64(0) != expected || digest != row.GetString(4)) return row.GetInt64(0);
            before = digest;
            expected++;
        }
        return null;
    }

    private static string Digest(string before, params ReadOnlySpan<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(before + '\n' + string.Join('\u001f', parts))));
}
