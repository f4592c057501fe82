using Variorum.Text;

namespace Variorum.Articles.Roles;

/// <summary>
/// In scraped text readers' comments run on behind the last paragraph without a mark, and the nets tell them by whom they speak of: "I", "you". So do columns, essays, letters and sermons. Where the paragraphs in front
/// speak so too, what goes on right behind them in whole sentences is theirs.
/// </summary>
internal static class ColumnRules
{
    /// <summary>Of so many paragraphs in front one speaks of its writer, outside quotations.</summary>
    private const int Paragraphs = 3;

    private static readonly Lexicon Own = Lexicon.Load("first-person.tsv", ignoreCase: true);

    public static void Apply(Page page, Block[] blocks, ReadOnlySpan<Wording> wordings)
    {
        int told = 0, own = 0;
        bool column = false;
        for (int i = 0; i < blocks.Length; i++)
        {
            if (blocks[i].Role == BlockRole.Body)
            {
                told++;
                if (SpeaksOfItself(page.Text[blocks[i].Span])) own++;
                column = false;
            }
            else if (blocks[i].Role == BlockRole.Comment && i > 0 && (column || (blocks[i - 1].Role == BlockRole.Body && own * Paragraphs >= told)) && IsWritten(wordings[i]))
            {
                column = true;
                blocks[i] = blocks[i] with { Role = BlockRole.Body, Reason = $"speaks of its writer as the paragraphs before it do; {blocks[i].Reason}" };
            }
            else
            {
                column = false;
            }
        }
    }

    private static bool IsWritten(in Wording wording) =>
        wording is { EndsSentence: true, LowerI: false, Runs: 0, Address: false } && !char.IsLower(wording.First);

    private static bool SpeaksOfItself(ReadOnlySpan<char> text)
    {
        bool quoted = false;
        for (int at = 0; at < text.Length;)
        {
            char c = text[at];
            quoted = c switch { '“' or '«' or '„' => true, '”' or '»' => false, '"' => !quoted, _ => quoted };
            int end = at;
            while (end < text.Length && char.IsLetter(text[end])) end++;
            if (end > at && !quoted && Own.Contains(text[at..end])) return true;
            at = Math.Max(end, at + 1);
        }
        return false;
    }
}
