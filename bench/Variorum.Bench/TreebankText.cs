using System.IO.Compression;
using System.Text;
using Variorum.Articles;
using Variorum.Text;

namespace Variorum.Bench;

/// <summary>A treebank document as the raw text it was made from, a block a paragraph, with the spans of its words and sentences.</summary>
internal sealed record TreebankText(string Name, SourceText Text, IReadOnlyList<Block> Blocks, IReadOnlyList<TextSpan> Words, IReadOnlyList<TextSpan> Sentences)
{
    /// <summary>The last column of each word: GUM keeps entities there.</summary>
    public IReadOnlyList<string> Miscellany { get; init; } = [];

    public static IEnumerable<TreebankText> Read(string path)
    {
        using var file = File.OpenRead(path);
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        Builder? builder = null;
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("# newdoc id = ", StringComparison.Ordinal))
            {
                if (builder is not null) yield return builder.Build();
                builder = new Builder(line["# newdoc id = ".Length..]);
            }
            else builder?.Line(line);
        }
        if (builder is not null) yield return builder.Build();
    }

    private sealed class Builder(string name)
    {
        private readonly StringBuilder _text = new();
        private readonly List<Block> _blocks = [];
        private readonly List<TextSpan> _words = [];
        private readonly List<TextSpan> _sentences = [];
        private readonly List<string> _miscellany = [];
        private int _block = -1, _sentence = -1, _end, _joinedUntil;
        private bool _joinedSpace;

        public void Line(string line)
        {
            if (line.StartsWith("# newpar", StringComparison.Ordinal) && !line.StartsWith("# newpar_block", StringComparison.Ordinal)) CloseBlock();
            if (line.Length == 0) CloseSentence();
            if (line.Length == 0 || !char.IsAsciiDigit(line[0])) return;
            var fields = line.Split('\t');
            if (fields[0].Contains('.')) return;
            if (fields[0].Split('-') is [_, var last])
            {
                _joinedUntil = int.Parse(last);
                _joinedSpace = HasSpace(fields[9]);
            }
            else Word(int.Parse(fields[0]), fields);
        }

        public TreebankText Build()
        {
            CloseBlock();
            return new TreebankText(name, new SourceText(_text.ToString()), _blocks, _words, _sentences) { Miscellany = _miscellany };
        }

        private void Word(int number, string[] fields)
        {
            if (_block < 0) _block = _text.Length;
            if (_sentence < 0) _sentence = _text.Length;
            int start = _text.Length;
            _text.Append(fields[1]);
            _end = _text.Length;
            _words.Add(new TextSpan(start, _end));
            _miscellany.Add(fields[9]);
            if (number < _joinedUntil) return;
            bool space = number == _joinedUntil ? _joinedSpace : HasSpace(fields[9]);
            if (space) _text.Append(' ');
        }

        private static bool HasSpace(string miscellany) => !miscellany.Contains("SpaceAfter=No", StringComparison.Ordinal);

        private void CloseSentence()
        {
            if (_sentence >= 0) _sentences.Add(new TextSpan(_sentence, _end));
            (_sentence, _joinedUntil) = (-1, 0);
        }

        private void CloseBlock()
        {
            CloseSentence();
            if (_block < 0) return;
            _blocks.Add(new Block(BlockRole.Body, new TextSpan(_block, _end), "paragraph of a treebank"));
            _text.Append("\n\n");
            _block = -1;
        }
    }
}
