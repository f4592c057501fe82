namespace Variorum.Cli.Running;

/// <summary>What the program writes cannot be written: a full disk, a folder without permission, a reader that has gone.</summary>
/// <param name="reason">One line for the user; null where nobody is left to read it.</param>
internal sealed class OutputException(string? reason, Exception? cause = null) : IOException(reason, cause)
{
    public string? Reason { get; } = reason;
}
