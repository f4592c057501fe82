using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>
/// In scraped text a line that says what a picture shows, left out of the body or without a stop at its end, is its caption: no part of the
/// body, but telling. The net knows captions from pages whose markup says so, and wavers where there is none.
/// </summary>
internal static class CaptionRules
{
    // Shorter lines are credits or links; longer ones are paragraphs that mention a picture.
    private const int LeastWords = 8, MostWords = 120;

    private static readonly Lexicon Phrases = Lexicon.Load("en/caption-phrases.tsv");

    public static void Apply(Page page, Block[] blocks)
    {
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Role is not (BlockRole.Boilerplate or BlockRole.Body)) continue;
            var line = page.Text[blocks[i].Span];
            var wording = new WordingReader().Read(line);
            if (wording.Words is >= LeastWords and <= MostWords && !(blocks[i].Role == BlockRole.Body && wording.EndsSentence) && PhraseIn(line) is { } phrase)
            {
                blocks[i] = blocks[i] with { Role = BlockRole.Caption, Reason = $"says that it is about a picture: “{phrase}”; {blocks[i].Reason}" };
            }
        }
    }

    private static string? PhraseIn(ReadOnlySpan<char> line)
    {
        foreach (var row in Phrases.Rows) if (line.Contains(row.Key, StringComparison.OrdinalIgnoreCase)) return row.Key;
        return null;
    }
}
