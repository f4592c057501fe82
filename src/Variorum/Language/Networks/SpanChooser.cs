namespace Variorum.Language.Networks;

/// <summary>
/// The best span of each role around a cue: the sum of how well it begins, goes on and ends, against the score of having
/// none. Roles in turn; a later one keeps off what an earlier one took.
/// </summary>
internal sealed class SpanChooser
{
    public const int Roles = 4, Cue = 0, Source = 1, Before = 2, Behind = 3;

    // Of the cues in the training texts all but one in a hundred reach no further than this.
    private const int MostBeforeCue = 6, MostBehindCue = 7;

    private bool[] _outer = [], _taken = [];

    /// <summary>Marks the words that no span begins or ends with: punctuation, brackets, quotation marks.</summary>
    public void Prepare(ParsedText text, TokenSpan paragraph)
    {
        if (_outer.Length < paragraph.Length) (_outer, _taken) = (new bool[paragraph.Length], new bool[paragraph.Length]);
        for (int i = 0; i < paragraph.Length; i++) _outer[i] = IsOuter(text.Form(paragraph.Start + i));
    }

    /// <param name="cue">In words of the paragraph, as all places here.</param>
    /// <param name="sentence">The cue's.</param>
    /// <param name="scores">For each word of the paragraph <paramref name="stride"/> numbers: begin, end, inside of each role in turn.</param>
    /// <param name="none">The score of having none, by role.</param>
    /// <param name="found">The spans, by role.</param>
    public void Choose(int words, int cue, TokenSpan sentence, ReadOnlySpan<float> scores, int stride, ReadOnlySpan<float> none, Span<TokenSpan> found)
    {
        _taken.AsSpan(0, words).Clear();
        for (int role = 0; role < Roles; role++)
        {
            var (span, score) = Best(role, words, cue, sentence, scores, stride);
            if (span.IsNone || (role != Cue && none[role] > score)) span = TokenSpan.None;
            else _taken.AsSpan(span.Start, span.Length).Fill(true);
            found[role] = span;
        }
    }

    /// <summary>The log-probability of what was chosen for a role that may be absent: its score against those of all its spans and of none.</summary>
    public double LogLikelihood(int role, int words, int cue, TokenSpan sentence, ReadOnlySpan<float> scores, int stride, float none, TokenSpan chosen)
    {
        var (first, last) = Range(role, words, cue, sentence);
        double running = double.NegativeInfinity, all = none, score = chosen.IsNone ? none : 0;
        for (int i = first; i < last; i++)
        {
            var row = scores.Slice(i * stride + 3 * role, 3);
            running += row[2];
            if (chosen.Contains(i)) score += row[2];
            if (i == chosen.Start) score += row[0];
            if (i == chosen.End - 1) score += row[1];
            if (_outer[i] || i == cue) continue;
            running = LogSum(running, row[0] + row[2]);
            all = LogSum(all, running + row[1]);
        }
        return score - all;
    }

    private static double LogSum(double a, double b) => Math.Max(a, b) + Math.Log(1 + Math.Exp(-Math.Abs(a - b)));

    // In one pass: the best beginning so far, carried along with what stands between.
    private (TokenSpan Span, float Score) Best(int role, int words, int cue, TokenSpan sentence, ReadOnlySpan<float> scores, int stride)
    {
        var (first, last) = Range(role, words, cue, sentence);
        var best = (Span: TokenSpan.None, Score: float.NegativeInfinity);
        float running = float.NegativeInfinity;
        int start = -1;
        for (int i = first; i < last; i++)
        {
            if (_taken[i])
            {
                running = float.NegativeInfinity;
                continue;
            }
            var row = scores.Slice(i * stride + 3 * role, 3);
            running += row[2];
            bool edge = !_outer[i] || (role == Cue && i == cue);
            if (edge && (role != Cue || i <= cue) && row[0] + row[2] > running) (running, start) = (row[0] + row[2], i);
            if (edge && (role != Cue || i >= cue) && running + row[1] > best.Score) best = (new TokenSpan(start, i + 1), running + row[1]);
        }
        return best;
    }

    private static (int First, int Last) Range(int role, int words, int cue, TokenSpan sentence) => role switch
    {
        Cue => (Math.Max(sentence.Start, cue - MostBeforeCue), Math.Min(sentence.End, cue + MostBehindCue + 1)),
        Source => (sentence.Start, sentence.End),
        Before => (0, cue),
        _ => (cue + 1, words),
    };

    private static bool IsOuter(ReadOnlySpan<char> form) => form.IndexOfAnyExcept(" “”‘’\"'«»,.;:!?—–-…()[]") < 0;
}
