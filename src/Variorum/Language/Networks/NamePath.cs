namespace Variorum.Language.Networks;

/// <summary>The best sequence of name tags that begins what it continues and ends what it begins (Viterbi over BIOES).</summary>
internal sealed class NamePath
{
    private const float Barred = -1e4f;

    private float[] _score = [], _next = [];
    private byte[] _back = [], _path = [];

    /// <param name="scores">Log-scores, <paramref name="tags"/> numbers a word.</param>
    /// <param name="allowed">Whether tag b may follow tag a: [a · tags + b]; the last row is the start, the last column the end.</param>
    public ReadOnlySpan<byte> Decode(ReadOnlySpan<float> scores, int words, int tags, ReadOnlySpan<bool> allowed)
    {
        if (_back.Length < words * tags) (_back, _path) = (new byte[words * tags], new byte[words]);
        if (_path.Length < words) _path = new byte[words];
        if (_score.Length < tags) (_score, _next) = (new float[tags], new float[tags]);
        int width = tags + 1;
        for (int b = 0; b < tags; b++) _score[b] = scores[b] + (allowed[tags * width + b] ? 0 : Barred);
        for (int t = 1; t < words; t++) Step(scores.Slice(t * tags, tags), tags, allowed, _back.AsSpan(t * tags, tags));
        int best = 0;
        for (int b = 0; b < tags; b++) _score[b] += allowed[b * width + tags] ? 0 : Barred;
        for (int b = 1; b < tags; b++) if (_score[b] > _score[best]) best = b;
        for (int t = words - 1; t >= 0; t--)
        {
            _path[t] = (byte)best;
            if (t > 0) best = _back[t * tags + best];
        }
        return _path.AsSpan(0, words);
    }

    private void Step(ReadOnlySpan<float> scores, int tags, ReadOnlySpan<bool> allowed, Span<byte> back)
    {
        for (int b = 0; b < tags; b++)
        {
            float best = float.NegativeInfinity;
            for (int a = 0; a < tags; a++)
            {
                float value = allowed[a * (tags + 1) + b] ? _score[a] : _score[a] + Barred;
                if (value > best) (best, back[b]) = (value, (byte)a);
            }
            _next[b] = best + scores[b];
        }
        (_score, _next) = (_next, _score);
    }
}
