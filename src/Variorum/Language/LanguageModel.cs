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

    private LanguageModel(string path)
    {
        _file = new ModelFile(path);
        _reader = new SentenceReader(new Network(_file), new OutputClasses(_file));
    }

    /// <summary>The English model beside the program.</summary>
    public static string EnglishPath => Path.Combine(AppContext.BaseDirectory, "models", "en-1.variorum-model");

    /// <summary>Maps a model file into memory.</summary>
    public static LanguageModel Open(string path) => new(path);

    public void Analyze(ParsedText text)
    {
        if (!_rooms.TryTake(out var room)) room = new Workspace();
        _reader.Read(text, room);
        _rooms.Add(room);
    }

    public void Dispose() => _file.Dispose();
}
