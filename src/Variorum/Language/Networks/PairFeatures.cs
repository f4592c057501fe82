namespace Variorum.Language.Networks;

/// <summary>
/// How every word of a paragraph stands to one of its words, a cue: rows of one table. Distance; the way through the
/// tree; depth below that way; quotation marks; sentences between. As <c>tools/attribution/features.py</c> counts them.
/// </summary>
internal sealed class PairFeatures
{
    public const int Count = 5;

    // Steps up from the cue that are told apart, and relations, a round number above their count.
    private const int MostLevels = 5, Relations = 80, OnTheWay = Relations - 1, Deepest = 6;
    private const int Ways = 21, Depths = Ways + (MostLevels + 2) * Relations, Quotations = Depths + 8, Sentences = Quotations + 8;

    private int[] _features = [], _level = [], _relation = [], _depth = [], _path = [];

    public ReadOnlySpan<int> Of(int word) => _features.AsSpan(word * Count, Count);

    /// <param name="sentence">The cue's, as far as it lies in the paragraph.</param>
    /// <param name="sentences">The index of the sentence of a word.</param>
    public void Fill(ParsedText text, TokenSpan paragraph, int cue, TokenSpan sentence, ReadOnlySpan<int> sentences)
    {
        Prepare(paragraph.Length);
        FillWays(text, paragraph, cue, sentence);
        int[] quotations = text.QuotationOf;
        for (int i = 0; i < paragraph.Length; i++)
        {
            int token = paragraph.Start + i, quotation = quotations[token];
            var row = _features.AsSpan(i * Count, Count);
            row[0] = Distance(token - cue);
            row[1] = Ways + (_level[i] < 0 ? (MostLevels + 1) * Relations : _level[i] * Relations + _relation[i]);
            row[2] = Depths + Math.Min(_depth[i], Deepest);
            row[3] = Quotations + (quotation < 0 ? 0 : quotation == quotations[cue] ? 1 : 2) + (quotations[cue] >= 0 ? 3 : 0);
            row[4] = Sentences + 5 + Math.Clamp(sentences[i] - sentences[cue - paragraph.Start], -4, 6);
        }
    }

    private void Prepare(int words)
    {
        if (_level.Length < words)
        {
            (_features, _level, _relation) = (new int[words * Count], new int[words], new int[words]);
            (_depth, _path) = (new int[words], new int[words]);
        }
        _level.AsSpan(0, words).Fill(-1);
        _depth.AsSpan(0, words).Clear();
    }

    // For each word of the cue's sentence: how far above the cue the two meet, by which relation the word's branch hangs
    // there, and how deep in that branch the word is.
    private void FillWays(ParsedText text, TokenSpan paragraph, int cue, TokenSpan sentence)
    {
        int level = 0;
        for (int at = cue; at >= 0; at = text.Tokens[at].Head, level++)
        {
            if (paragraph.Contains(at)) (_level[at - paragraph.Start], _relation[at - paragraph.Start]) = (Math.Min(level, MostLevels), OnTheWay);
        }
        for (int i = sentence.Start; i < sentence.End; i++)
        {
            int steps = 0, at = i;
            for (; paragraph.Contains(at) && _level[at - paragraph.Start] < 0; at = text.Tokens[at].Head) _path[steps++] = at;
            if (!paragraph.Contains(at)) continue;
            var (up, relation, depth) = (_level[at - paragraph.Start], _relation[at - paragraph.Start], _depth[at - paragraph.Start]);
            while (steps > 0)
            {
                int word = _path[--steps] - paragraph.Start;
                if (depth == 0) relation = (int)text.Tokens[_path[steps]].Relation;
                depth++;
                (_level[word], _relation[word], _depth[word]) = (up, relation, depth);
            }
        }
    }

    // 0 the cue itself, 1–10 behind it, 11–20 before it.
    private static int Distance(int words)
    {
        ReadOnlySpan<int> steps = [1, 2, 3, 4, 5, 7, 10, 15, 25, 50];
        if (words == 0) return 0;
        int near = 0;
        while (near < steps.Length && steps[near] <= Math.Abs(words)) near++;
        return words > 0 ? near : near + steps.Length;
    }
}
