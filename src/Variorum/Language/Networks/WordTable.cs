namespace Variorum.Language.Networks;

/// <summary>What the model knows of a word form: rows of its tables (0 = unknown) and gazetteer flags.</summary>
internal readonly record struct WordEntry(int Vector, int Word, byte Flags);

/// <summary>The model's words: sorted 64-bit hashes in the file with parallel columns, searched where they lie.</summary>
internal sealed unsafe class WordTable(ModelFile file)
{
    private readonly ulong* _hashes = (ulong*)file.Pointer("vocabulary.hash");
    private readonly uint* _vectors = (uint*)file.Pointer("vocabulary.vector");
    private readonly ushort* _words = (ushort*)file.Pointer("vocabulary.word");
    private readonly byte* _flags = (byte*)file.Pointer("vocabulary.flags");
    private readonly int _count = file.Tensor("vocabulary.hash").Columns;

    /// <param name="hash"><see cref="WordShape.Hash"/> of the plain form.</param>
    public WordEntry Find(ulong hash)
    {
        int low = 0, high = _count - 1;
        while (low <= high)
        {
            int middle = (low + high) >> 1;
            ulong found = _hashes[middle];
            if (found == hash) return new WordEntry((int)_vectors[middle], _words[middle], _flags[middle]);
            if (found < hash) low = middle + 1;
            else high = middle - 1;
        }
        return default;
    }
}
