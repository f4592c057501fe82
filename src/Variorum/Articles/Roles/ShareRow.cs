using System.Buffers;
using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>Share buttons that scraping ran into one line, in any language: <c>Teilen Facebook X E-Mail Drucken</c>. It stands near the text and has as many words as a headline.</summary>
internal static class ShareRow
{
    /// <summary>Two buttons and a word; headlines about two services have more words beside.</summary>
    private const int FewestWords = 3;

    /// <summary>Share of a row's words that buttons use: in no language are all of them listed.</summary>
    private const double Buttons = 0.6;

    /// <summary>Of so many words at its beginning one is a button's: "Share on", "Facebook", "Jetzt teilen".</summary>
    private const int Beginning = 2;

    /// <summary>Longer lines are paragraphs.</summary>
    private const int Longest = 160;

    private static readonly SearchValues<char> Between = SearchValues.Create(" |/,·•:\t\n");
    private static readonly Lexicon Words = Lexicon.Load("share-words.tsv", ignoreCase: true);

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest) return false;
        int words = 0, buttons = 0;
        foreach (var range in line.SplitAny(Between))
        {
            var word = line[range];
            if (word.IsEmpty) continue;
            words++;
            if (Words.Contains(word)) buttons++;
            // Few lines begin like one; all are looked at.
            if (words == Beginning && buttons == 0) return false;
        }
        return words >= FewestWords && buttons >= Buttons * words;
    }
}
