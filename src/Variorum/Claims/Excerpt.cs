using Variorum.Statements;
using Variorum.Text;

namespace Variorum.Claims;

/// <summary>An account's own words, cut for a label; white space becomes single spaces, nothing else changes.</summary>
public static class Excerpt
{
    /// <param name="most">Characters; longer text is cut at a word and ends in "…".</param>
    public static string Of(Account account, TextSpan span, int most = 140) => Of(account.Text[span], most);

    public static string Of(ReadOnlySpan<char> original, int most)
    {
        var words = new System.Text.StringBuilder();
        foreach (char c in original)
        {
            if (!char.IsWhiteSpace(c)) words.Append(c);
            else if (words.Length > 0 && words[^1] != ' ') words.Append(' ');
        }
        string text = words.ToString().TrimEnd();
        return text.Length <= most ? text : Cut(text, most);
    }

    /// <summary>A statement's content, its parts joined by "…" where the cue stood between them.</summary>
    public static string Of(Account account, Statement statement, int most = 140)
    {
        var spans = statement.Content.SkipWhile((span, i) => i + 1 < statement.Content.Count && IsRelative(account.Text[span]));
        string text = string.Join(" … ", spans.Select(span => Of(account, span, int.MaxValue)));
        return text.Length <= most ? text : Cut(text, most);
    }

    // "Soldiers who, he said, had fought": whom the word stands for is not in the content.
    private static bool IsRelative(ReadOnlySpan<char> words) => words.Trim() is "who" or "which" or "that" or "whom";

    private static string Cut(string text, int most)
    {
        int end = text.LastIndexOf(' ', most - 1);
        if (end < most / 2) end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return text[..end].TrimEnd(',', ';', ':', ' ') + "…";
    }
}
