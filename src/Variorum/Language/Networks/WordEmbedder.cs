using System.Numerics.Tensors;

namespace Variorum.Language.Networks;

/// <summary>A word → the network's input: its vector, trained embedding, affixes, shape and gazetteer flags, side by side.</summary>
internal sealed unsafe class WordEmbedder
{
    private const int FlagCount = 8;

    // As lexical.AFFIXES: letters taken from the front (positive) or the back (negative).
    private static readonly int[] AffixLengths = [1, 2, 3, -1, -2, -3, -4];

    private readonly WordTable _table;
    private readonly sbyte* _vectors;
    private readonly Half* _scales;
    private readonly int _vectorSize;
    private readonly Table _words, _shapes;
    private readonly Table[] _affixes;

    public WordEmbedder(ModelFile file)
    {
        _table = new WordTable(file);
        _vectors = (sbyte*)file.Pointer("vectors");
        _scales = (Half*)file.Pointer("vectors.scale");
        _vectorSize = file.Tensor("vectors").Columns;
        _words = new Table(file, "word.weight");
        _shapes = new Table(file, "shape.weight");
        Size = _vectorSize + _words.Columns + _shapes.Columns + FlagCount;
        _affixes = new Table[AffixLengths.Length];
        for (int i = 0; i < _affixes.Length; i++)
        {
            _affixes[i] = new Table(file, "affix." + (char)('0' + i) + ".weight");
            Size += _affixes[i].Columns;
        }
    }

    /// <summary>Numbers a word.</summary>
    public int Size { get; }

    public void Embed(ReadOnlySpan<char> word, Span<float> target)
    {
        Span<char> buffer = stackalloc char[WordShape.Longest];
        var plain = WordShape.Plain(word, buffer);
        var entry = _table.Find(WordShape.Hash(plain));
        Vector(entry.Vector, target[.._vectorSize]);
        int at = _vectorSize;
        at += _words.Copy(entry.Word, target[at..]);
        for (int i = 0; i < _affixes.Length; i++)
        {
            int n = AffixLengths[i];
            bool absent = plain.Length < Math.Abs(n);
            int row = absent ? 0 : WordShape.Bucket(n > 0 ? plain[..n] : plain[^-n..], _affixes[i].Rows);
            at += _affixes[i].Copy(row, target[at..]);
        }
        at += _shapes.Copy(WordShape.Bucket(WordShape.Shape(word, buffer), WordShape.Shapes), target[at..]);
        for (int i = 0; i < FlagCount; i++) target[at++] = entry.Flags >> i & 1;
    }

    private void Vector(int row, Span<float> target)
    {
        TensorPrimitives.ConvertTruncating(new ReadOnlySpan<sbyte>(_vectors + (long)row * _vectorSize, _vectorSize), target);
        TensorPrimitives.Multiply(target, (float)_scales[row], target);
    }

    /// <summary>An embedding table, one row a bucket, read where it lies: a word needs nine rows of 20,000.</summary>
    private sealed class Table(ModelFile file, string name)
    {
        private readonly ushort* _values = (ushort*)file.Pointer(name);

        public int Rows { get; } = file.Tensor(name).Rows;

        public int Columns { get; } = file.Tensor(name).Columns;

        /// <summary>Widens a row; gives its length.</summary>
        public int Copy(int row, Span<float> target)
        {
            fixed (float* t = target[..Columns]) Halves.Widen(_values + (long)row * Columns, t, Columns);
            return Columns;
        }
    }
}
