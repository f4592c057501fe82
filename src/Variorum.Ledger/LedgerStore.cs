using Microsoft.Data.Sqlite;
using Variorum.Claims;
using Variorum.Intake;
using Variorum.Statements;
using Variorum.Stories;
using Variorum.Text;

namespace Variorum.Ledger;

/// <summary>
/// The accounts of one story and what they come to, in one SQLite file. Several processes may use one ledger at once; one
/// store is for one thread. Every method throws <see cref="LedgerException"/> when the file fails.
/// </summary>
public sealed class LedgerStore : IDisposable
{
    // Stands for the build in an account that no build has read since it was decided on.
    private const string DecidedSince = "";

    private readonly SqliteConnection _connection;
    private readonly string _path;
    private readonly Derivation _derivation;
    private readonly AccountWriter _accounts;
    private readonly StoryWriter _story;
    private readonly Log _log;
    private readonly Decisions _decisions;
    private readonly List<AccountShelf> _shelves = [];

    private LedgerStore(SqliteConnection connection, string path, Derivation derivation, TimeProvider clock)
    {
        (_connection, _path, _derivation) = (connection, path, derivation);
        _accounts = new AccountWriter(connection, derivation);
        _story = new StoryWriter(connection);
        _log = new Log(connection, clock);
        _decisions = new Decisions(connection, clock);
    }

    /// <param name="create">Make the file where there is none.</param>
    public static LedgerStore Open(string path, Derivation derivation, TimeProvider clock, bool create) =>
        new(LedgerFile.Open(path, create), path, derivation, clock);

    /// <summary>Where these bytes, under this declared name, were found first; null when they are not in the ledger.</summary>
    public string? PathOf(Capture capture, bool plain) =>
        Guarded(() => Sql.Text(_connection, "SELECT path FROM captures WHERE identity = ?1", CaptureRow.IdentityOf(capture, plain)));

    /// <summary>Adds an account in one transaction. Its id may get an ending where another account has the same.</summary>
    public Addition Add(Capture capture, bool plain, Account account) => InTransaction(() =>
    {
        string identity = CaptureRow.IdentityOf(capture, plain);
        if (IdOf(identity) is not null) return Addition.Known;
        string series = account.Article.Address ?? capture.Declared.Address ?? (capture.Path == "-" ? identity : capture.Path);
        bool isVersion = Sql.Number(_connection, "SELECT count(*) FROM accounts WHERE series = ?1", series) > 0;
        long id = CaptureRow.Insert(_connection, capture, plain, identity);
        account = account with { Id = FreeName(account.Id, capture.Hash) };
        _accounts.Write(id, series, account);
        _log.Add(isVersion ? "version" : "account", $"{account.Id} {capture.Hash.Hex} {capture.Path}");
        return isVersion ? Addition.NewVersion : Addition.Added;
    });

    /// <summary>Replaces what was read out of a capture, which stays: by another build, by a person's decision, or once its date can be inferred.</summary>
    /// <param name="row">The capture as it was fetched for reading.</param>
    /// <returns>False, and nothing is replaced, when something was decided on the account since.</returns>
    public bool Replace(CaptureRow row, Account account, string reason) => InTransaction(() =>
    {
        string series = Sql.Text(_connection, "SELECT series FROM accounts WHERE capture = ?1", row.Id)!;
        string name = NameOf(row.Id);
        if (!_decisions.RolesOf(name).SequenceEqual(row.Roles)) return false;
        _story.Clear(); // its rows point at the statements that go
        _accounts.Write(row.Id, series, account with { Id = name });
        _log.Add("read anew", $"{name}: {reason}");
        return true;
    });

    /// <summary>The captures to be read anew: another build or model read them, or somebody decided on them since.</summary>
    public IReadOnlyList<(long Capture, bool Decided)> Stale() => Guarded(() =>
    {
        var stale = new List<(long, bool)>();
        using var command = Sql.Command(_connection, "SELECT capture, derived_by = ?2 FROM accounts WHERE derived_by <> ?1 ORDER BY name", _derivation.ToString(), DecidedSince);
        using var row = command.ExecuteReader();
        while (row.Read()) stale.Add((row.GetInt64(0), row.GetInt64(1) != 0));
        return stale;
    });

    /// <summary>The accounts whose pages bear no date of their own, by capture and name; bare text is of no page, so it is not among them.</summary>
    public IReadOnlyList<(long Capture, string Name)> Undated() => Guarded(() =>
    {
        var undated = new List<(long, string)>();
        using var command = Sql.Command(_connection, "SELECT a.capture, a.name FROM accounts a JOIN captures c ON c.id = a.capture WHERE NOT c.plain AND (a.published IS NULL OR a.published_inferred) ORDER BY a.name");
        using var row = command.ExecuteReader();
        while (row.Read()) undated.Add((row.GetInt64(0), row.GetString(1)));
        return undated;
    });

    /// <summary>A capture with what was decided on its account.</summary>
    public CaptureRow Capture(long id) => Guarded(() =>
        CaptureRow.Find(_connection, id) is { } row ? row with { Roles = _decisions.RolesOf(NameOf(id)) } : throw new ArgumentOutOfRangeException(nameof(id)));

    /// <summary>All accounts that this build has read, all versions, in order of their ids. They stay as they are now, whatever is written
    /// later; what is long of them is fetched when it is asked for, so they are good only as long as this store is open.</summary>
    public IReadOnlyList<Account> Accounts() => Guarded(() => (IReadOnlyList<Account>)[.. Kept(Shelf()).Accounts()]);

    /// <summary>Goes through the same accounts one at a time and keeps only what is asked of each: there may be thousands.</summary>
    public IReadOnlyList<T> OfEach<T>(Func<Account, T> keep) => Guarded(() =>
    {
        using var shelf = Shelf();
        return (IReadOnlyList<T>)[.. shelf.Accounts().Select(keep)];
    });

    private AccountShelf Shelf() => new(_path, _derivation.ToString());

    private AccountShelf Kept(AccountShelf shelf)
    {
        _shelves.Add(shelf);
        return shelf;
    }

    /// <summary>A number that moves whenever an account is added or read anew.</summary>
    public long Generation => Guarded(() => _log.Last);

    /// <summary>Keeps the story, unless accounts have come since <paramref name="generation"/>: then it must be told anew.</summary>
    public bool SaveStory(Story story, long generation) => InTransaction(() =>
    {
        if (_log.Last != generation) return false;
        _story.Clear();
        _story.Write(story);
        Sql.Run(_connection, "INSERT INTO story(id, told_at, derived_by) VALUES (1, ?1, ?2)", generation, _derivation.ToString());
        return true;
    });

    /// <summary>The story as last told, or null when accounts have come since or another build told it. Its accounts are good only as
    /// long as this store is open.</summary>
    public Story? Story() => Guarded(() =>
    {
        var shelf = Shelf();
        var story = shelf.Story();
        if (story is null) shelf.Dispose();
        else Kept(shelf);
        return story;
    });

    /// <summary>Full-text search over what is said, best first.</summary>
    /// <param name="words">Words that all must occur; punctuation is no operator.</param>
    public IReadOnlyList<StatementReference> Search(string words, int limit = 100) => Guarded(() =>
    {
        var found = new List<StatementReference>();
        string query = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(w => $"\"{w.Replace("\"", "\"\"")}\""));
        if (query.Length == 0) return found;
        using var command = Sql.Command(_connection,
            "SELECT a.name, s.ordinal FROM statement_words w JOIN statements s ON s.id = w.rowid JOIN accounts a ON a.capture = s.account WHERE statement_words MATCH ?1 ORDER BY w.rank, a.name, s.ordinal LIMIT ?2",
            query, limit);
        using var row = command.ExecuteReader();
        while (row.Read()) found.Add(new StatementReference(row.GetString(0), row.GetInt32(1)));
        return found;
    });

    /// <summary>Keeps a person's decisions, all or none, and returns their numbers. The accounts they are about are to be read anew:
    /// whoever is killed before leaves that to the next who opens the ledger.</summary>
    public IReadOnlyList<long> Decide(params IReadOnlyList<Decision> decisions) => InTransaction(() => (IReadOnlyList<long>)decisions.Select(Keep).ToArray());

    /// <summary>All decisions, undone ones and undoings among them, in the order they were made.</summary>
    public IReadOnlyList<Decision> Decisions() => Guarded(() => _decisions.All());

    /// <summary>Looks at every hash, anchor, reference and log entry.</summary>
    public CheckReport Check() => Guarded(() => new LedgerCheck(_connection, _log).Run());

    public void Dispose()
    {
        foreach (var shelf in _shelves) shelf.Dispose();
        _connection.Dispose();
    }

    private long Keep(Decision decision)
    {
        long id = _decisions.Add(decision);
        _log.Add("decision", $"{id} by {decision.By}");
        if (decision.Kind is DecisionKind.Role or DecisionKind.Undo)
        {
            Sql.Run(_connection, "UPDATE accounts SET derived_by = ?2 WHERE name = (SELECT target FROM annotations WHERE id = ?1)", id, DecidedSince);
        }
        return id;
    }

    private string NameOf(long capture) => Sql.Text(_connection, "SELECT name FROM accounts WHERE capture = ?1", capture)!;

    private string FreeName(string name, ContentHash hash)
    {
        bool Taken(string n) => Sql.Number(_connection, "SELECT count(*) FROM accounts WHERE name = ?1", n) > 0;
        if (!Taken(name)) return name;
        string free = $"{name}-{hash.Short}";
        for (int i = 2; Taken(free); i++) free = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}-{hash.Short}-{i}");
        return free;
    }

    private object? IdOf(string identity)
    {
        using var command = Sql.Command(_connection, "SELECT id FROM captures WHERE identity = ?1", identity);
        return command.ExecuteScalar();
    }

    private T InTransaction<T>(Func<T> work) => Guarded(() =>
    {
        // Takes the writer's lock at once: two processes wait for each other here and never meet half-way.
        using var transaction = _connection.BeginTransaction(deferred: false);
        var result = work();
        transaction.Commit();
        return result;
    });

    private T Guarded<T>(Func<T> work) => LedgerException.Guarded(_path, work);
}
