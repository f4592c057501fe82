namespace Variorum.AttributionTraining;

/// <summary>The features of many candidates, end to end in one list.</summary>
internal sealed class Examples
{
    private readonly List<uint> _features = [];
    private readonly List<int> _ends = [];

    public int Count => _ends.Count;

    public ReadOnlySpan<uint> this[int index]
    {
        get
        {
            int start = index == 0 ? 0 : _ends[index - 1];
            return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_features)[start.._ends[index]];
        }
    }

    public void Add(ReadOnlySpan<uint> features)
    {
        _features.AddRange(features);
        _ends.Add(_features.Count);
    }

    public void Clear()
    {
        _features.Clear();
        _ends.Clear();
    }
}
