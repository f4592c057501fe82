using Variorum.Text;

namespace Variorum.Statements.Attributions;

/// <summary>The days of the week: they neither speak nor are said, whatever the tree makes of them.</summary>
internal static class Weekdays
{
    private static readonly Lexicon Words = Lexicon.Load("en/weekdays.tsv");

    public static bool Contains(ReadOnlySpan<char> word) => Words.Contains(word);
}
