using System.Runtime.InteropServices;

namespace Variorum.Articles.Roles;

/// <summary>Measures every block of a page: training and reading share this one place.</summary>
internal static class FeatureReader
{
    /// <summary>Words kept of a block: its beginning and its end say what it is for.</summary>
    private const int FirstWords = 20, LastWords = 6;

    /// <summary>With the space behind it, in English and its neighbours.</summary>
    private const int CharactersAWord = 6;

    public static PageFeatures Read(Page page)
    {
        int count = page.Blocks.Count;
        var reader = new WordingReader(page.Text.Length / CharactersAWord);
        var wordings = new Wording[count];
        for (int i = 0; i < count; i++) wordings[i] = reader.Read(page.Text[page.Blocks[i].Span]);
        var words = CollectionsMarshal.AsSpan(reader.Words);
        var kinds = WordingAbroad.IsAbroad(wordings) ? WordKinds.Abroad : WordKinds.English;
        if (kinds == WordKinds.Abroad) WordingAbroad.Recount(wordings, words);
        var index = new WordIndex(words, kinds);
        var features = new PageFeatures(wordings, index.Content(wordings)) { WordKinds = kinds };
        for (int i = 0; i < count; i++)
        {
            var row = features.Row(i);
            WordingFeatures.Fill(row, wordings[i], page.Blocks[i]);
            MarkupFeatures.Fill(row, page.Blocks, wordings, i);
            features.Words[i] = Ends(words.Slice(wordings[i].FirstWord, wordings[i].Words));
            features.Marks[i] = page.Blocks[i].Surroundings is { } around ? [.. around.Names, around.Tag] : [];
            features.Kinds[i] = page.Blocks[i].Surroundings is { } surroundings ? ElementFeatures.KindOf(surroundings) : 0;
        }
        PlaceFeatures.Fill(features, page, wordings, index);
        CohesionFeatures.Fill(features, page.Blocks, index);
        PhraseFeatures.Fill(features, words);
        ElementFeatures.Fill(features, page.Blocks, wordings);
        HeadlineFeatures.Fill(features, page.Blocks);
        if (page.Document is { } document) WitnessFeatures.Fill(features, document, wordings, words);
        return features;
    }

    private static uint[] Ends(ReadOnlySpan<uint> words) =>
        words.Length <= FirstWords + LastWords ? words.ToArray() : [.. words[..FirstWords], .. words[^LastWords..]];
}
