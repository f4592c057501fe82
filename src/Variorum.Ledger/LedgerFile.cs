using System.Globalization;
using System.Reflection;
using Microsoft.Data.Sqlite;

namespace Variorum.Ledger;

/// <summary>Opens a ledger's file: makes it, or brings it to this program's version, or says why not.</summary>
internal static class LedgerFile
{
    /// <summary>"Vari" in ASCII: tells a ledger from other SQLite files.</summary>
    private const int ApplicationId = 0x56617269;

    /// <summary>Seconds to wait for another process. Its longest transaction is the story of thousands of accounts: some seconds.</summary>
    private const int LockTimeout = 60;

    private static readonly string[] Migrations = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames()
        .Where(n => n.StartsWith("schema/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The version of ledgers that this program writes.</summary>
    public static int Version => Migrations.Length;

    /// <exception cref="LedgerException">The file is not a ledger, of a newer version, or cannot be opened.</exception>
    public static SqliteConnection Open(string path, bool create)
    {
        if (Directory.Exists(path)) throw new LedgerException($"{path}: a folder, not a ledger");
        if (!create && !File.Exists(path)) throw new LedgerException($"{path}: no such ledger (variorum read makes one)");
        var connection = To(path, create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite);
        try
        {
            connection.Open();
            Prepare(connection, path);
            return connection;
        }
        catch (SqliteException e) when (LedgerException.From(e, path) is { } failure)
        {
            connection.Dispose();
            throw failure;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>A further connection to a ledger that is open, for reading only.</summary>
    public static SqliteConnection OpenToRead(string path)
    {
        var connection = To(path, SqliteOpenMode.ReadOnly);
        connection.Open();
        Sql.Run(connection, $"PRAGMA busy_timeout = {LockTimeout * 1000}");
        return connection;
    }

    private static SqliteConnection To(string path, SqliteOpenMode mode) => new(new SqliteConnectionStringBuilder
    {
        DataSource = path,
        Mode = mode,
        ForeignKeys = true,
        Pooling = false,
        DefaultTimeout = LockTimeout,
    }.ToString());

    private static void Prepare(SqliteConnection connection, string path)
    {
        Sql.Run(connection, $"PRAGMA busy_timeout = {LockTimeout * 1000}");
        RefuseForeign(connection, path);
        // Readers and one writer at once, and a killed writer leaves nothing half done. NORMAL: after a power cut the
        // last accounts may be missing, never half there; reading them again adds them.
        if (Sql.Text(connection, "PRAGMA journal_mode") != "wal") Sql.Text(connection, "PRAGMA journal_mode = wal");
        Sql.Run(connection, "PRAGMA synchronous = NORMAL");
        if (VersionOf(connection) < Version) Migrate(connection);
    }

    private static void RefuseForeign(SqliteConnection connection, string path)
    {
        long application = Sql.Number(connection, "PRAGMA application_id");
        if (application != ApplicationId && (application != 0 || Sql.Number(connection, "SELECT count(*) FROM sqlite_master") > 0))
        {
            throw new LedgerException($"{path}: an SQLite file, but not a ledger of Variorum");
        }
        int version = VersionOf(connection);
        if (version > Version)
        {
            throw new LedgerException($"{path}: a ledger of version {version}; this variorum knows versions up to {Version}, use a newer one");
        }
    }

    private static void Migrate(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        // Asked again under the lock: another process may have been faster.
        for (int version = VersionOf(connection); version < Version; version++)
        {
            using var script = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(Migrations[version])!);
            Sql.Run(connection, script.ReadToEnd());
            Sql.Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {version + 1}; PRAGMA application_id = {ApplicationId}"));
        }
        transaction.Commit();
    }

    private static int VersionOf(SqliteConnection connection) => (int)Sql.Number(connection, "PRAGMA user_version");
}
