namespace Variorum.Language.Networks;

/// <summary>The tags of the name tagger: begin, inside, end, single for each type, and "outside".</summary>
internal sealed class NameTags
{
    private readonly string[] _tags;
    private readonly bool[] _allowed;

    public NameTags(string[] tags)
    {
        _tags = tags;
        int width = tags.Length + 1;
        _allowed = new bool[width * width];
        for (int a = 0; a < width; a++)
        {
            for (int b = 0; b < width; b++) _allowed[a * width + b] = Follows(a < tags.Length ? tags[a] : "O", b < tags.Length ? tags[b] : "O");
        }
    }

    public int Count => _tags.Length;

    /// <summary>As <see cref="NamePath.Decode"/> wants it.</summary>
    public ReadOnlySpan<bool> Allowed => _allowed;

    public bool Begins(int tag) => _tags[tag][0] is 'B' or 'S';

    public bool Ends(int tag) => _tags[tag][0] is 'E' or 'S';

    public EntityType Type(int tag) => Enum.TryParse<EntityType>(_tags[tag].AsSpan(Math.Min(2, _tags[tag].Length)), true, out var type) ? type : EntityType.None;

    private static bool Follows(string a, string b)
    {
        bool open = a[0] is 'B' or 'I', goesOn = b[0] is 'I' or 'E';
        return open == goesOn && (!open || a.AsSpan(2).SequenceEqual(b.AsSpan(2)));
    }
}
