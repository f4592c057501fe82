using Variorum.Articles;
using Variorum.Language;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Language.English;

/// <summary>Names, descriptions and pronouns of invented accounts, read with the shipped model.</summary>
public sealed class ReferenceTests(ReferenceTests.Reader reader) : IClassFixture<ReferenceTests.Reader>
{
    /// <summary>The model, opened once for all tests of the class.</summary>
    public sealed class Reader : IDisposable
    {
        private readonly LanguageModel _model = LanguageModel.Open(LanguageModel.EnglishPath);

        public ParsedText Read(string text)
        {
            var source = new SourceText(text);
            return new LanguageReader(_model).Read(new Article(source, [new Block(BlockRole.Body, source.Whole, "made up")]));
        }

        public void Dispose() => _model.Dispose();
    }

    [Fact]
    public void ASurnameGoesToTheFullNameBeforeIt() =>
        Assert.Equal("Marta Lindholm", NameAt("Mayor Marta Lindholm opened the bridge. The work took a year, Lindholm said.", "Lindholm said"));

    [Fact]
    public void ASurnameInAHeadlineGoesToTheFullNameBehindIt() =>
        Assert.Equal("Marta Lindholm", NameAt("Lindholm opens the bridge in Bergen. Mayor Marta Lindholm opened it on Friday.", "Lindholm opens"));

    [Fact]
    public void TwoPeopleOfOneSurnameStayTwo()
    {
        const string text = "Anna Lindholm runs the ferry. Her brother Erik Lindholm runs the port. Mrs Lindholm said the ferry was late.";
        Assert.Equal("Anna Lindholm", NameAt(text, "Lindholm said"));
        Assert.NotEqual(EntityAt(text, "Anna Lindholm"), EntityAt(text, "Erik Lindholm"));
    }

    [Theory]
    [InlineData("The Northern Ports Agency (NPA) closed the harbour. The NPA said ships may wait.", "NPA said")]
    [InlineData("The NPA (Northern Ports Agency) closed the harbour. The Northern Ports Agency said ships may wait.", "Northern Ports Agency said")]
    public void AnAbbreviationInBracketsIsTheSame(string text, string at) => Assert.Equal("Northern Ports Agency", NameAt(text, at));

    [Fact]
    public void WhatAnOrganizationIsStandsBeforeItsName()
    {
        const string text = "The port is shut, state news agency TCNA reported. The Torvan Central News Agency (TCNA) said two ships had left.";
        Assert.Equal("Torvan Central News Agency", NameAt(text, "TCNA reported"));
    }

    [Fact]
    public void TheWholeOfAMinistrysNameIsItsSpan() =>
        Assert.Contains("Ministry of Defence of Norway", Names("The Ministry of Defence of Norway said on Monday that two ships had left."));

    [Fact]
    public void TitlesStayOutsideTheSpan() => Assert.Contains("Marta Lindholm", Names("President Marta Lindholm told Gen. Erik Dahl to wait."));

    [Fact]
    public void CountryPeopleAndCapitalShareACodeAndStayApart()
    {
        var parsed = reader.Read("Norway said the ship was safe. Norwegian sailors left. Oslo denied the report.");
        var norway = parsed.Entities.Where(e => e.Country == "NO").Select(e => e.Name).ToList();
        Assert.Equal(["Norway", "Norwegian", "Oslo"], norway);
    }

    [Fact]
    public void RolesComeFromTitlesAndAppositions()
    {
        var parsed = reader.Read("Erik Dahl, a spokesman for the port, met Mayor Marta Lindholm on Monday.");
        Assert.Contains("spokesman for the port", parsed.Entities.Single(e => e.Name == "Erik Dahl").Roles);
        Assert.Contains("mayor", parsed.Entities.Single(e => e.Name == "Marta Lindholm").Roles);
    }

    [Theory]
    [InlineData("Marta Lindholm opened the bridge on Friday. She said the work took a year.", "She", "Marta Lindholm")]
    [InlineData("Mayor Marta Lindholm met Erik Dahl. “The bridge is open,” she said.", "she", "Marta Lindholm")]
    [InlineData("Erik Dahl told reporters the ferry was late. He added that nobody was hurt.", "He", "Erik Dahl")]
    [InlineData("The Northern Ports Agency closed the harbour. It said ships may wait for days.", "It", "Northern Ports Agency")]
    [InlineData("President Marta Lindholm spoke in Oslo. The president said the war was over.", "The president", "Marta Lindholm")]
    [InlineData("The Ministry of Transport closed the bridge. The ministry said it was unsafe.", "The ministry", "Ministry of Transport")]
    public void PronounsAndDescriptionsFindTheirNames(string text, string at, string name) => Assert.Equal(name, NameAt(text, at));

    [Theory]
    [InlineData("It is raining in the north. It is clear that the ferry was late.")]
    [InlineData("She said nothing. He waited.")]
    public void APronounWithoutAntecedentMeansNobody(string text) =>
        Assert.DoesNotContain(reader.Read(text).Mentions, m => m.Kind == MentionKind.Pronoun);

    [Fact]
    public void MentionsAreOrderedAndEveryOneBelongsToItsEntity()
    {
        var parsed = reader.Read("Mayor Marta Lindholm of Bergen said she had met the minister. The minister denied it, and the mayor left with her aides.");
        Assert.Equal(parsed.Mentions.OrderBy(m => m.FirstToken).ThenByDescending(m => m.EndToken), parsed.Mentions);
        Assert.All(parsed.Entities, e => Assert.All(e.Mentions, m => Assert.Equal(e.Index, parsed.Mentions[m].Entity)));
        Assert.All(parsed.Mentions, m => Assert.NotEqual(-1, m.Entity));
    }

    private string NameAt(string text, string at) => EntityAt(text, at).Name;

    private Entity EntityAt(string text, string at)
    {
        var parsed = reader.Read(text);
        int start = text.IndexOf(at, StringComparison.Ordinal);
        var mention = parsed.Mentions.Where(m => m.Span.Start == start).MinBy(m => m.Span.Length);
        Assert.NotNull(mention);
        return parsed.Entities[mention.Entity];
    }

    private IEnumerable<string> Names(string text)
    {
        var parsed = reader.Read(text);
        return parsed.Mentions.Where(m => m.Kind == MentionKind.Name).Select(m => parsed.Text.Quote(m.Span));
    }
}
