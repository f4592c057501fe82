namespace Variorum.Text;

/// <summary>Runs of letters and digits of a stretch of text, with apostrophes inside them: enough to compare wording.</summary>
public ref struct WordScanner(string text, TextSpan within)
{
    private int _at = within.Start;

    public TextSpan Current { get; private set; }

    public readonly WordScanner GetEnumerator() => this;

    public bool MoveNext()
    {
        int end = within.End;
        while (_at < end && !char.IsLetterOrDigit(text[_at])) _at++;
        if (_at >= end) return false;
        int start = _at++;
        while (_at < end && (char.IsLetterOrDigit(text[_at]) || IsInner(end))) _at++;
        Current = new TextSpan(start, _at);
        return true;
    }

    private readonly bool IsInner(int end) =>
        text[_at] is '\'' or '’' && _at + 1 < end && char.IsLetterOrDigit(text[_at + 1]);
}
