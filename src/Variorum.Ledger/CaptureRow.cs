using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Variorum.Articles;
using Variorum.Intake;
using Variorum.Text;

namespace Variorum.Ledger;

/// <summary>A capture as it lies in the ledger, and back.</summary>
/// <param name="Plain">It was read as bare article text.</param>
public sealed record CaptureRow(long Id, Capture Capture, bool Plain)
{
    /// <summary>What stands about the blocks of its account, in the order it was decided.</summary>
    public IReadOnlyList<RoleDecision> Roles { get; init; } = [];

    internal const string Columns = "identity,sha256,path,media_type,charset,retrieved_at,converted_from,plain,declared_id,declared_title,declared_outlet,declared_published,declared_address,bytes";

    /// <summary>The same bytes under the same declared name are one account, wherever they are found again.</summary>
    internal static string IdentityOf(Capture capture, bool plain)
    {
        var declared = capture.Declared;
        string?[] parts = [capture.Hash.Hex, capture.MediaType, plain ? "plain" : null, declared.Id, declared.Title, declared.Outlet, declared.Published, declared.Address];
        return Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(parts)));
    }

    internal static long Insert(SqliteConnection connection, Capture capture, bool plain, string identity)
    {
        using var insertion = new Insertion(connection, "captures", Columns);
        var declared = capture.Declared;
        insertion.Add(
            identity, capture.Hash.Hex, capture.Path, capture.MediaType, capture.Charset,
            capture.RetrievedAt?.ToString("O", CultureInfo.InvariantCulture), capture.ConvertedFrom?.Hex, plain,
            declared.Id, declared.Title, declared.Outlet, declared.Published, declared.Address, capture.Bytes);
        return Sql.Number(connection, "SELECT last_insert_rowid()");
    }

    internal static CaptureRow? Find(SqliteConnection connection, long id)
    {
        using var command = Sql.Command(connection, $"SELECT {Columns} FROM captures WHERE id = ?1", id);
        using var row = command.ExecuteReader();
        return row.Read() ? From(row, id) : null;
    }

    private static CaptureRow From(SqliteDataReader row, long id)
    {
        string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);
        var capture = new Capture(row.GetString(2), row.GetFieldValue<byte[]>(13), row.GetString(3))
        {
            Charset = Text(4),
            RetrievedAt = Text(5) is { } at ? DateTimeOffset.ParseExact(at, "O", CultureInfo.InvariantCulture) : null,
            ConvertedFrom = Text(6) is { } hex ? new ContentHash(hex) : null,
            Declared = new Declared(Text(8), Text(9), Text(10), Text(11), Text(12)),
        };
        return new CaptureRow(id, capture, row.GetInt64(7) != 0);
    }
}
