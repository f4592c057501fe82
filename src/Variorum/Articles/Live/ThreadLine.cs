using Variorum.Text;

namespace Variorum.Articles.Live;

/// <summary>The line under a reader's comment that offers to answer it: <c>Reply</c>, <c>Like · Reply · 3</c>, <c>Log in to reply</c>, <c>Recommend (41)</c>. No article has it.</summary>
internal static class ThreadLine
{
    /// <summary>"Like (3) Share Reply Report View 2 more replies" has no more.</summary>
    private const int Longest = 60;

    private static readonly Lexicon Words = Lexicon.Load("thread-words.tsv", ignoreCase: true);

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest) return false;
        bool offers = false;
        for (int at = 0; at < line.Length;)
        {
            int end = at;
            while (end < line.Length && (char.IsLetter(line[end]) || line[end] is '\'')) end++;
            if (end > at)
            {
                if (!Words.TryGet(line[at..end], out var row)) return false;
                offers |= row[1] == "reply";
            }
            at = end + 1;
        }
        return offers;
    }
}
