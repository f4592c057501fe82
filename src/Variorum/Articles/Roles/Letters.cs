namespace Variorum.Articles.Roles;

/// <summary>How two lines compare by their letters.</summary>
internal enum Likeness
{
    None,

    /// <summary>The second begins as the first does, and goes on.</summary>
    Begins,
    Same,
}

/// <summary>Lines looked at by their letters and digits alone, in lower case, so that quotation marks and spaces make no difference. Nothing is
/// copied: most lines part at their first letter.</summary>
internal static class Letters
{
    /// <summary>Longer lines are paragraphs, and have no letters here.</summary>
    private const int Longest = 400;

    public static int Count(ReadOnlySpan<char> line)
    {
        int count = 0, at = 0;
        while (Next(line, ref at) != 0) count++;
        return count;
    }

    /// <summary>The first of them; 0 of a line without any.</summary>
    public static char First(ReadOnlySpan<char> line)
    {
        int at = 0;
        return Next(line, ref at);
    }

    public static Likeness Compare(ReadOnlySpan<char> line, ReadOnlySpan<char> other)
    {
        int left = 0, right = 0;
        while (true)
        {
            char a = Next(line, ref left), b = Next(other, ref right);
            if (a == 0) return b == 0 ? Likeness.Same : Likeness.Begins;
            if (a != b) return Likeness.None;
        }
    }

    private static char Next(ReadOnlySpan<char> line, ref int at)
    {
        while (at < line.Length && line.Length <= Longest)
        {
            char c = line[at++];
            if (char.IsAsciiLetterLower(c)) return c;
            if (char.IsLetterOrDigit(c)) return char.ToLowerInvariant(c);
        }
        return '\0';
    }
}
