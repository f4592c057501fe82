namespace Variorum.Statements.Attributions;

/// <summary>Why a place may be where content begins or ends. Several reasons may meet in one place.</summary>
[Flags]
internal enum BoundaryKinds : uint
{
    None = 0,
    Cue = 1,
    Source = 2,
    Dependent = 4,
    Above = 8,
    Quotation = 16,
    Comma = 32,
    Sentence = 64,
    Further = 128,
    Inner = 256,
    Marker = 512,
}

/// <summary>A set of places between words, each with the reasons for it, in the order of discovery. Reused from cue to cue.</summary>
internal sealed class Boundaries
{
    // More never help: the ranker takes one of the first few on nearly every cue of the training texts.
    private const int Most = 28;

    private readonly int[] _places = new int[Most];
    private readonly BoundaryKinds[] _kinds = new BoundaryKinds[Most];

    public int Count { get; private set; }

    public (int Place, BoundaryKinds Kinds) this[int index] => (_places[index], _kinds[index]);

    public void Clear() => Count = 0;

    public void Add(int place, BoundaryKinds kind)
    {
        for (int i = 0; i < Count; i++)
        {
            if (_places[i] != place) continue;
            _kinds[i] |= kind;
            return;
        }
        if (Count == Most) return;
        (_places[Count], _kinds[Count]) = (place, kind);
        Count++;
    }
}
