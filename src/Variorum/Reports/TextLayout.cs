using System.Text;

namespace Variorum.Reports;

/// <summary>Lines of a fixed width for a terminal or a plain-text mail.</summary>
internal sealed class TextLayout(TextWriter output)
{
    public const int Width = 100;

    public void Blank() => output.Write('\n');

    public void Line(string text) => output.Write(text.TrimEnd() + "\n");

    /// <summary>Says how many are not printed, and what prints them; nothing where all are.</summary>
    public void More(int left, string command, string indent = "")
    {
        if (left > 0) Line($"{indent}{left} more: {command}");
    }

    public void Heading(string text)
    {
        Blank();
        Line(text);
        Line(new string('─', Width));
    }

    /// <summary>Text wrapped at words; every line begins with <paramref name="first"/> or, after the first, with its width in blanks
    /// or <paramref name="rest"/>.</summary>
    public void Wrapped(string first, string text, string? rest = null)
    {
        string lead = first;
        foreach (string line in Wrap(text, Width - first.Length))
        {
            Line(lead + line);
            lead = rest ?? new string(' ', first.Length);
        }
    }

    /// <summary>Left part and right part on one line; the right one begins at a column counted from the right edge.</summary>
    public void Ends(string left, string right)
    {
        int room = Width - right.Length - 2;
        var lines = Wrap(left, room);
        Line(lines[0].PadRight(room + 2) + right);
        foreach (string line in lines.Skip(1)) Line("    " + line.TrimStart());
    }

    public static string Fit(string text, int width) =>
        (text.Length <= width ? text : text[..(width - 1)].TrimEnd() + "…").PadRight(width);

    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width) { lines.Add(line.ToString()); line.Clear(); }
            if (line.Length > 0) line.Append(' ');
            line.Append(word);
        }
        lines.Add(line.ToString());
        return lines;
    }
}
