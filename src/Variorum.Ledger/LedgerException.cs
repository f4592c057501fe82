using Microsoft.Data.Sqlite;

namespace Variorum.Ledger;

/// <summary>The ledger's file cannot be used: the message is one line for the user. What was committed is safe.</summary>
public sealed class LedgerException(string message, Exception? cause = null) : IOException(message, cause)
{
    // SQLite's primary result codes, https://sqlite.org/rescode.html
    private const int Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>Runs what asks a ledger's file.</summary>
    /// <exception cref="LedgerException">The file failed.</exception>
    internal static T Guarded<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e) when (From(e, path) is { } failure)
        {
            throw failure;
        }
    }

    /// <summary>Says in a line what befell the file; null when the exception is not the file's fault but a bug.</summary>
    internal static LedgerException? From(SqliteException e, string path)
    {
        string? what = e.SqliteErrorCode switch
        {
            Busy or Locked => "another program has kept it locked for too long",
            ReadOnly => "it is read-only",
            InputOutput => "it cannot be read or written (is the disk full?); the accounts read before are kept",
            Corrupt => "it is damaged",
            Full => "the disk is full; the accounts read before are kept",
            CannotOpen => "it cannot be opened or made here",
            NotADatabase => "it is not a ledger",
            _ => null,
        };
        return what is null ? null : new LedgerException($"{path}: {what}", e);
    }
}
