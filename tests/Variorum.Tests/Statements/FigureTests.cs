using Variorum.Language;
using Variorum.Statements.Places;
using Xunit;

namespace Variorum.Tests.Statements;

public class FigureTests
{
    [Fact]
    public void Quantities_read_as_the_case_files_say()
    {
        string[] wrong = [.. FigureCases.Lines("quantities").Where(c => FigureCases.Quantities(c[0]) != c[1]).Select(c => $"{c[0]}\n  want {c[1]}\n  got  {FigureCases.Quantities(c[0])}")];
        Assert.True(wrong.Length == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void Times_read_as_the_case_files_say()
    {
        string[] wrong = [.. FigureCases.Lines("times").Where(c => FigureCases.Times(c[0], c[1]) != c[2]).Select(c => $"{c[1]}\n  want {c[2]}\n  got  {FigureCases.Times(c[0], c[1])}")];
        Assert.True(wrong.Length == 0, string.Join("\n", wrong));
    }

    [Theory]
    [InlineData("99999999999999999999999999999999 boats sank on 31/31/0000 at 99:99 a.m.")]
    [InlineData("9999999999 trillion trillion trillion dozen million ×10 20 ×10−99 %%% $$$ 1/0 0/0 ½½")]
    [InlineData("millions of billions of trillions of thousands of hundreds of tens of")]
    [InlineData("- – — 2024-02-30 2024-13-01 30 February Feb. 30-31 0 o'clock 12:60 24:00 UTC 0000 GMT")]
    [InlineData("last last next this that the the a an of of between and between 1 and from 5 to")]
    [InlineData("cost=0.00..123.45 rows .5.3 ..7 1..2..3 .1.2.3")]
    [InlineData("Q Q9 H3 fourth fourth quarter of 1e9 the 0th century nineteen nineteen two thousand")]
    public void No_run_of_figures_breaks_the_finders(string text)
    {
        foreach (string? published in new[] { null, "2024-02-29", "0001-01-01", "9999-12-31" })
        {
            FigureCases.Times(published, text);
        }
        FigureCases.Quantities(text);
    }

    [Fact]
    public void A_text_may_break_off_behind_any_word()
    {
        foreach (string sentence in FigureCases.Lines("cut-off").Select(c => c[0]))
        {
            for (int end = sentence.IndexOf(' '); end > 0; end = sentence.IndexOf(' ', end + 1))
            {
                string text = sentence[..end];
                Assert.All(FigureCases.Spans(text), span => Assert.True(span.Start < span.End && span.End <= text.Length, $"{span} in: {text}"));
            }
        }
    }

    [Fact]
    public void Times_hanging_on_an_inferred_date_say_so()
    {
        Assert.Equal("yesterday 2024-05-14", FigureCases.Times("2024-05-15", "It sank yesterday."));
        Assert.Equal("yesterday ?", FigureCases.Times(null, "It sank yesterday."));
    }

    [Fact]
    public void AnHourWhoseSentenceGivesNoDayIsInferred()
    {
        var times = ReadAccount.Of("The ferry left at 9 p.m. on 13 May 2024. It sank at 11 p.m.").Times.Where(t => t.Kind == Variorum.Statements.TimeKind.Time).ToList();
        Assert.Equal([false, true], times.Select(t => t.Inferred));
    }

    [Fact]
    public void EntriesOfALiveBlogAreToldOnTheirOwnDays() =>
        Assert.Equal("yesterday 2024-05-15 ; yesterday 2024-05-14", FigureCases.EntryTimes("The ferry sank yesterday.\nThe ferry sailed yesterday.", "2024-05-16T00:10+01:00", "2024-05-15T23:50+01:00"));

    [Fact]
    public void A_date_standing_alone_at_the_top_dates_the_text() =>
        Assert.Equal("May 15, 2024 2024-05-15 ; yesterday 2024-05-14", FigureCases.Times(null, "Ferry sinks\nMay 15, 2024\nThe ferry sank yesterday."));

    [Theory]
    [InlineData("The ferry left at 9 p.m. EDT on May 2, 2024.", "2024-05-03T01:00Z")]
    [InlineData("The ferry left at 18:00 UTC on May 2, 2024.", "2024-05-02T18:00Z")]
    [InlineData("The ferry left at 18:00 UTC+3 on May 2, 2024.", "2024-05-02T15:00Z")]
    [InlineData("The ferry left at 18:00 IST on May 2, 2024.", null)]
    [InlineData("The ferry left at 6 p.m. on May 2, 2024.", null)]
    public void A_named_zone_gives_the_moment_in_utc(string text, string? utc) =>
        Assert.Equal(utc, Assert.Single(ReadAccount.Of(text).Times, t => t.Kind == Variorum.Statements.TimeKind.Time).Utc);

    [Theory]
    [InlineData("The mayor of Portland, Oregon, spoke.", "Portland", "US", 45.5)]
    [InlineData("The mayor of Portland, Maine, spoke.", "Portland", "US", 43.7)]
    [InlineData("It rained in Texas and in Bavaria.", "Texas", "US", 31.5)]
    [InlineData("It rained in Washington.", "Washington", "US", 38.9)]
    public void A_region_is_a_place_and_tells_places_of_one_name_apart(string text, string name, string country, double latitude)
    {
        var place = Assert.Single(ReadAccount.Of(text).Places, p => p.Name == name);
        Assert.Equal(country, place.Countries[0]);
        Assert.Equal(latitude, place.Coordinates!.Value.Latitude, 0.2);
    }

    [Theory]
    [InlineData("France's border region of Lyon is quiet.", "Lyon", "FR", "France")]
    [InlineData("Spanish Granada was calm.", "Granada", "ES", "Spain")]
    [InlineData("The mayor of Lyon spoke.", "Lyon", "FR", null)]
    public void Places_have_countries_and_owners(string text, string name, string country, string? owner)
    {
        var place = Assert.Single(PlaceFinder.Find(Marked(text, name)), p => p.Name == name);
        Assert.Equal(country, place.Countries[0]);
        Assert.Equal(owner, place.Owner);
    }

    /// <summary>The text parsed, with the place and the country words marked as names whatever the model saw.</summary>
    private static ParsedText Marked(string text, string name)
    {
        var parsed = FigureCases.Parse(text);
        parsed.Mentions = [.. Names(parsed, name)];
        return parsed;
    }

    private static IEnumerable<Mention> Names(ParsedText parsed, string name)
    {
        for (int i = 0; i < parsed.Tokens.Length; i++)
        {
            var form = parsed.Form(i).ToString();
            var type = form == name || form == "France" ? EntityType.Location : form == "Spanish" ? EntityType.Norp : EntityType.None;
            if (type != EntityType.None) yield return new Mention(parsed.Tokens[i].Span, i, i + 1, MentionKind.Name, type, -1, "test");
        }
    }
}
