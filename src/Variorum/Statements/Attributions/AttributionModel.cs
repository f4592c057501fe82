namespace Variorum.Statements.Attributions;

/// <summary>
/// The trained reader of attributions: which words are cues, how far each cue reaches, which noun phrase is its source,
/// what is said before it and what behind it. Immutable, shared by threads.
/// </summary>
/// <param name="Threshold">A word is a cue when its score is above this.</param>
internal sealed record AttributionModel(FeatureModel Cue, FeatureModel CueSpan, FeatureModel Source, FeatureModel Content, float Threshold)
{
    private const uint Magic = 0x32415456; // "VTA2", read as little-endian

    /// <summary>The English model beside the program.</summary>
    public static string EnglishPath => Path.Combine(AppContext.BaseDirectory, "models", "en-attribution-1.variorum-model");

    /// <exception cref="InvalidDataException">Not such a model.</exception>
    public static AttributionModel Open(string path)
    {
        using var reader = new BinaryReader(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16));
        if (reader.ReadUInt32() != Magic) throw new InvalidDataException($"{path}: not an attribution model");
        float threshold = reader.ReadSingle();
        return new AttributionModel(FeatureModel.Read(reader), FeatureModel.Read(reader), FeatureModel.Read(reader), FeatureModel.Read(reader), threshold);
    }

    public void Save(string path)
    {
        using var writer = new BinaryWriter(File.Create(path));
        writer.Write(Magic);
        writer.Write(Threshold);
        Cue.Write(writer);
        CueSpan.Write(writer);
        Source.Write(writer);
        Content.Write(writer);
    }
}
