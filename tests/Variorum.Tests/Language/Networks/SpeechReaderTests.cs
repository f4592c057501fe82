using System.Text.Json;
using Variorum.Articles;
using Variorum.Language;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Language.Networks;

public class SpeechReaderTests
{
    private const string Report = "The harbour master said the pier would stay closed. “It is unsafe,” he added. “Nobody should go near it.”";

    [Fact]
    public void WhatIsReadOfAParagraphDoesNotDependOnItsCompany()
    {
        var alone = Read(Report);
        string others = string.Join("\n\n", Enumerable.Range(1, 60).Select(i => $"The council of district {i} met{string.Concat(Enumerable.Repeat(" again and again", i % 9))}, its clerk reported."));
        var together = Read(Report + "\n\n" + others);
        Assert.NotEmpty(alone.SpeechFrames);
        Assert.Equal(alone.SpeechFrames, together.SpeechFrames.Take(alone.SpeechFrames.Count));
    }

    [Fact]
    public void ATextLongerThanAPartIsReadAsItsParagraphsAre()
    {
        var alone = Read(Report);
        int words = alone.Tokens.Length, copies = 40_000 / words;
        var together = Read(string.Join("\n\n", Enumerable.Repeat(Report, copies)));
        Assert.Equal(alone.SpeechFrames.Count * copies, together.SpeechFrames.Count);
        Assert.Equal(alone.SpeechFrames.Select(f => f.Cue + (copies - 1) * words), together.SpeechFrames.TakeLast(alone.SpeechFrames.Count).Select(f => f.Cue));
    }

    [Fact]
    public void ASentenceWithoutEndIsReadInPieces()
    {
        var text = Read(string.Join(' ', Enumerable.Repeat("the mayor said and the bishop said", 400)));
        Assert.All(text.SpeechFrames, f => Assert.True(f.CueSpan.Contains(f.Cue) && f.CueSpan.End <= text.Tokens.Length));
    }

    [Fact]
    public void TheSpeechModelWasTrainedOnTheStatesOfTheLanguageModelBesideIt()
    {
        Assert.Equal(Manifest("en-1").GetProperty("sha256").GetString(), Manifest("en-attribution-1").GetProperty("readsStatesOf").GetProperty("sha256").GetString());
    }

    private static JsonElement Manifest(string model) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(ModelUnderTest.Root, "models", model + ".manifest.json"))).RootElement;

    private static ParsedText Read(string words)
    {
        var text = new SourceText(words);
        return new LanguageReader(ModelUnderTest.English).Read(new Article(text, [.. Blocks(text)]));
    }

    private static IEnumerable<Block> Blocks(SourceText text)
    {
        for (int start = 0; start < text.Length;)
        {
            int end = text.Value.IndexOf("\n\n", start, StringComparison.Ordinal);
            if (end < 0) end = text.Length;
            yield return new Block(BlockRole.Body, new TextSpan(start, end), "test");
            start = end + 2;
        }
    }
}
