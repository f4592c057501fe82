using System.Runtime.InteropServices;
using Variorum.Language;
using Variorum.Text;

namespace Variorum.AttributionTraining;

/// <summary>Keeps parses in a folder from run to run: parsing takes most of the time, and the texts do not change.</summary>
internal sealed class ParseStore(string? folder)
{
    public ParsedText Get(string id, SourceText text, Func<ParsedText> parse)
    {
        if (folder is null) return parse();
        string path = Path.Combine(folder, id + ".parse");
        if (File.Exists(path)) return Load(path, text);
        Directory.CreateDirectory(folder);
        var parsed = parse();
        Save(path, parsed);
        return parsed;
    }

    private static void Save(string path, ParsedText parsed)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(parsed.Tokens.Length);
        foreach (var token in parsed.Tokens)
        {
            writer.Write(token.Span.Start);
            writer.Write(token.Span.End);
            writer.Write((byte)token.Tag);
            writer.Write(token.Penn);
            writer.Write((ushort)token.Features);
            writer.Write((byte)token.Relation);
            writer.Write(token.Head);
            writer.Write(token.Lemma);
        }
        writer.Write(parsed.Sentences.Count);
        foreach (var sentence in parsed.Sentences) writer.Write(MemoryMarshal.AsBytes([sentence]));
        writer.Write(parsed.Mentions.Count);
        foreach (var m in parsed.Mentions)
        {
            foreach (int number in (ReadOnlySpan<int>)[m.Span.Start, m.Span.End, m.FirstToken, m.EndToken, (int)m.Kind, (int)m.Type]) writer.Write(number);
        }
    }

    // Mentions come back without their entities: the model asks only for their types.
    private static ParsedText Load(string path, SourceText text)
    {
        using var reader = new BinaryReader(new MemoryStream(File.ReadAllBytes(path)));
        var tokens = new Token[reader.ReadInt32()];
        for (int i = 0; i < tokens.Length; i++)
        {
            tokens[i] = new Token
            {
                Span = new TextSpan(reader.ReadInt32(), reader.ReadInt32()), Tag = (UniversalTag)reader.ReadByte(), Penn = reader.ReadByte(),
                Features = (Morphology)reader.ReadUInt16(), Relation = (Relation)reader.ReadByte(), Head = reader.ReadInt32(), Lemma = reader.ReadString(),
            };
        }
        var sentences = new Sentence[reader.ReadInt32()];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(sentences.AsSpan()));
        var mentions = new Mention[reader.ReadInt32()];
        for (int i = 0; i < mentions.Length; i++)
        {
            mentions[i] = new Mention(new TextSpan(reader.ReadInt32(), reader.ReadInt32()), reader.ReadInt32(), reader.ReadInt32(),
                (MentionKind)reader.ReadInt32(), (EntityType)reader.ReadInt32(), -1, "");
        }
        return new ParsedText(text, tokens, sentences) { Mentions = mentions };
    }
}
