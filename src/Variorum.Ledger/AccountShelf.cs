using Microsoft.Data.Sqlite;
using Variorum.Articles;
using Variorum.Statements;
using Variorum.Stories;

namespace Variorum.Ledger;

/// <summary>
/// The accounts and the story of a ledger as they stood at one moment, whatever is written since. Of thousands of accounts only what
/// is asked for again and again is held: texts, blocks and details are fetched, and the latest kept. For one thread.
/// </summary>
internal sealed class AccountShelf : IDisposable
{
    // The accounts of a claim are gone through several times; 1 MB of texts of 600 words. More would live long enough to be moved among
    // what is old, where they lie long after another has taken their place.
    private const int Texts = 128;

    // Blocks and details are asked of one account after another.
    private const int Lists = 16;

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _moment;
    private readonly string _path;
    private readonly string _derivedBy;
    private readonly Fetched<string> _texts;
    private readonly Fetched<IReadOnlyList<Block>> _blocks;
    private readonly Fetched<AccountDetails> _details;

    public AccountShelf(string path, string derivedBy)
    {
        _connection = LedgerFile.OpenToRead(path);
        (_path, _derivedBy) = (path, derivedBy);
        // What stands at the first question stands until the end.
        _moment = _connection.BeginTransaction(deferred: true);
        LastEntry = new Log(_connection, TimeProvider.System).Last;
        _texts = new(_connection, "text", row => row.GetString(0), Texts);
        _blocks = new(_connection, "blocks", row => Payload.Unpack<IReadOnlyList<Block>>(row.GetFieldValue<byte[]>(0)), Lists);
        _details = new(_connection, "details", row => Payload.Unpack<AccountDetails>(row.GetFieldValue<byte[]>(0)), Lists);
    }

    /// <summary>The log's last entry at that moment.</summary>
    public long LastEntry { get; }

    /// <summary>All accounts that this build has read, in order of their ids.</summary>
    public IEnumerable<Account> Accounts()
    {
        using var command = Sql.Command(_connection, "SELECT capture, reading FROM accounts WHERE derived_by = ?1 ORDER BY name", _derivedBy);
        using var row = command.ExecuteReader();
        while (row.Read()) yield return new ShelvedAccount(this, row.GetInt64(0)).Complete(Payload.Unpack<Account>(row.GetFieldValue<byte[]>(1)));
    }

    /// <summary>The story as last told, or null when accounts have come since or another build told it.</summary>
    public Story? Story()
    {
        if (Sql.Number(_connection, "SELECT count(*) FROM story WHERE told_at = ?1 AND derived_by = ?2", LastEntry, _derivedBy) == 0) return null;
        // In the order of a story that has just been told: nobody must see which of the two it is.
        return Telling.Joined(Parts()).With(StoryBuilder.InOrder([.. Accounts()]));
    }

    public string TextOf(long capture) => LedgerException.Guarded(_path, () => _texts.Of(capture));

    public IReadOnlyList<Block> BlocksOf(long capture) => LedgerException.Guarded(_path, () => _blocks.Of(capture));

    public AccountDetails DetailsOf(long capture) => LedgerException.Guarded(_path, () => _details.Of(capture));

    public void Dispose()
    {
        _texts.Dispose();
        _blocks.Dispose();
        _details.Dispose();
        _moment.Dispose();
        _connection.Dispose();
    }

    private IEnumerable<Telling> Parts()
    {
        using var command = Sql.Command(_connection, "SELECT content FROM story_parts ORDER BY ordinal");
        using var row = command.ExecuteReader();
        while (row.Read()) yield return Payload.Unpack<Telling>(row.GetFieldValue<byte[]>(0));
    }
}
