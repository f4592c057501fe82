using Variorum.Articles;
using Variorum.Articles.Roles;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

/// <summary>On a page that is not English the words of other languages are counted.</summary>
public class WordingAbroadTests
{
    private const string German = "Die Hafenbehörde hat am Dienstag die nördliche Schleuse geschlossen, sagte die Meisterin.\nTaucher hatten einen Riss im unteren Tor gefunden, und das nicht zum ersten Mal.\nJetzt abonnieren\n";
    private const string English = "The harbour board closed the northern lock on Tuesday, the master said.\nDivers had found a crack in the lower gate, and it was not the first.\nSubscribe now\n";

    [Theory]
    [InlineData(German, true)]
    [InlineData(English, false)]
    [InlineData("Startseite\nPolitik\nSport\n", false)] // no sentence says what it is in
    [InlineData("海岸警卫队周日晚间在塔恩角以北约四十公里处发现一只空救生筏和残骸后，中止了搜救行动。", true)]
    public void Sentences_say_whether_a_page_is_English(string text, bool abroad)
    {
        using var features = FeatureReader.Read(PlainPageReader.Read(text));
        Assert.Equal(abroad, features.WordKinds == WordKinds.Abroad);
    }

    [Theory]
    [InlineData(German)]
    [InlineData(English)]
    public void Running_text_and_furniture_are_told_apart_alike(string text)
    {
        using var features = FeatureReader.Read(PlainPageReader.Read(text));
        Assert.True(features.Row(0)[(int)Feature.FunctionShare] >= .25);
        Assert.Equal(1, features.Row(0)[(int)Feature.TellingWords]);
        Assert.True(features.Row(2)[(int)Feature.CallShare] >= .5);
    }

    [Fact]
    public void Function_words_of_other_languages_are_none_of_content()
    {
        using var features = FeatureReader.Read(PlainPageReader.Read(German));
        // Hafenbehörde, nördliche, Schleuse, geschlossen, Meisterin: "Dienstag" is a word of dates, "sagte" one of telling.
        Assert.Equal(5, features.Content[0].Length);
    }

    [Theory]
    [InlineData("समाचार एजेंसी ने कहा", 4)]
    [InlineData("قالَ المُدير", 2)]
    public void Vowel_signs_belong_to_their_word(string text, int words)
    {
        using var features = FeatureReader.Read(PlainPageReader.Read(text));
        Assert.Equal(words, features.Wordings[0].Words);
    }

    [Theory]
    [InlineData("Lesen Sie auch: Was die Taucher unter dem Kai sahen")]
    [InlineData("Lire aussi : ce que les plongeurs ont vu sous le quai")]
    [InlineData("Читайте также: что водолазы увидели под причалом")]
    public void Lines_that_lead_elsewhere_are_known_by_their_beginning(string line)
    {
        using var features = FeatureReader.Read(PlainPageReader.Read(line));
        Assert.Equal(1, features.Row(0)[(int)Feature.LeadPhrase]);
    }
}
