namespace Variorum.Bench.Quality;

/// <summary>One measured figure.</summary>
/// <param name="Corpus">The start of the gold's SHA-256.</param>
internal sealed record Figure(string Name, double Value, string Corpus)
{
    /// <summary>Has a floor: all but precision and recall, which are traded for each other as the F1 rises.</summary>
    public bool IsGuarded => !Name.EndsWith(" P", StringComparison.Ordinal) && !Name.EndsWith(" R", StringComparison.Ordinal);
}
