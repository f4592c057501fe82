namespace Variorum.Articles.Facts;

/// <summary>A copyright notice whose holder is an agency and nobody else: <c>© 2031 AFP</c>, <c>(c) Reuters 2031</c>,
/// <c>Copyright 2031 The Associated Press. All rights reserved.</c></summary>
internal static class CopyrightCredit
{
    private static readonly string[] Signs = ["©", "(c)", "copyright"];

    public static string? Find(ReadOnlySpan<char> line, out int start, out int length)
    {
        (start, length) = (Holder(line), 0);
        if (start == 0 || AgencyFinder.NameStarting(line[start..], out length) is not { } agency) return null;
        // Another holder may follow ("AFP and others"), or the name may go on ("AP Films").
        var behind = line[(start + length)..].TrimStart(" ,0123456789");
        return behind.IsEmpty || behind[0] == '.' ? agency : null;
    }

    /// <summary>Where the holder's name begins, behind the signs and years; 0 where no sign stands in front.</summary>
    private static int Holder(ReadOnlySpan<char> line)
    {
        int at = 0;
        bool signed = false;
        while (at < line.Length)
        {
            int sign = SignAt(line[at..]);
            if (sign == 0 && !(line[at] is ' ' or ',' or '-' or '–' || char.IsAsciiDigit(line[at]))) break;
            signed |= sign > 0;
            at += Math.Max(sign, 1);
        }
        return signed ? at : 0;
    }

    private static int SignAt(ReadOnlySpan<char> line)
    {
        foreach (string sign in Signs) if (line.StartsWith(sign, StringComparison.OrdinalIgnoreCase)) return sign.Length;
        return 0;
    }
}
