using System.Collections.Concurrent;
using Variorum.Language.Networks;

namespace Variorum.Language;

/// <summary>
/// A trained model of one language: tags, lemmas, trees and names for the sentences of a text. Opened once, shared by all
/// threads; which data trained it stands in the manifest beside its file.
/// </summary>
public sealed class LanguageModel : ISentenceAnalyzer, IDisposable
{
    private readonly ModelFile _file;
    private readonly SentenceReader _reader;
    private readonly ConcurrentBag<Workspace> _rooms = [];

    /// <param name="above">What reads on from the states of the words, if anything.</param>
    private LanguageModel(string path, IStateReader? above)
    {
        _file = new ModelFile(path);
        _reader = new SentenceReader(new Network(_file), new OutputClasses(_file), above);
    }

    /// <summary>The English model beside the program.</summary>
    public static string EnglishPath => Path.Combine(AppContext.BaseDirectory, "models", "en-1.variorum-model");

    /// <summary>The reader of attributions that was trained on the states of the English model, beside it.</summary>
    public static string EnglishSpeechPath => Path.Combine(AppContext.BaseDirectory, "models", "en-attribution-1.variorum-model");

    /// <summary>Maps a model file into memory.</summary>
    public static LanguageModel Open(string path) => new(path, null);

    /// <summary>The English model and, on top of it, who says what.</summary>
    public static LanguageModel OpenEnglish()
    {
        using var speech = new ModelFile(EnglishSpeechPath);
        return new LanguageModel(EnglishPath, new SpeechReader(new SpeechNetwork(speech), new SpeechFeatures(speech.Classes("cue"))));
    }

    /// <summary>A model with another reader of the words' states.</summary>
    internal static LanguageModel Open(string path, IStateReader above) => new(path, above);

    public void Analyze(ParsedText text)
    {
        if (!_rooms.TryTake(out var room)) room = new Workspace();
        _reader.Read(text, room);
        _rooms.Add(room);
    }

    public void Dispose() => _file.Dispose();
}
