using Variorum.Statements.Figures;
using Variorum.Text;

namespace Variorum.Cli.Running;

/// <summary>The user's file of conventions cannot be read or says something it cannot say.</summary>
internal sealed class ConventionException(string message, Exception? cause = null) : IOException(message, cause);

/// <summary>
/// The user's conventions: a file named on the command line, or <c>conventions.tsv</c> in the ledger's folder, so that every command
/// reads that ledger by the same ones.
/// </summary>
/// <param name="Hash">Names the file's content; empty for the shipped conventions.</param>
internal sealed record ConventionFile(Conventions Conventions, string Hash)
{
    private const string Name = "conventions.tsv";

    public static ConventionFile Default { get; } = new(Conventions.Default, "");

    public static string PathBeside(string ledger) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(ledger)) ?? "", Name);

    /// <summary>The file beside a ledger, or the shipped conventions where there is none.</summary>
    /// <exception cref="ConventionException">It cannot be read.</exception>
    public static ConventionFile Beside(string ledger) => File.Exists(PathBeside(ledger)) ? Open(PathBeside(ledger)) : Default;

    /// <exception cref="ConventionException">It cannot be read.</exception>
    public static ConventionFile Open(string path)
    {
        byte[] bytes = Bytes(path);
        var read = Conventions.Parse(System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'), out string? problem) ?? throw new ConventionException($"{path}: {problem}");
        return new ConventionFile(read, read.IsDefault ? "" : ContentHash.Of(bytes).Short);
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ConventionException($"{path}: {e.Message}", e);
        }
    }
}
