using Variorum.Claims;
using Variorum.Language;
using Variorum.Statements;
using Xunit;

namespace Variorum.Tests.Claims;

public class NameLinkerTests
{
    private static (NameLinker Names, Account[] Accounts) Link(params AccountBuilder[] accounts)
    {
        Account[] built = [.. accounts.Select(a => a.Build())];
        return (new NameLinker(built), built);
    }

    [Fact]
    public void ABareSurnameIsTheOnlyFullNameThatEndsInIt()
    {
        var (names, accounts) = Link(
            new AccountBuilder("a", "Post").Knows("Ada Brom", EntityType.Person),
            new AccountBuilder("b", "Star").Knows("Brom", EntityType.Person));
        Assert.Equal(names.Key(accounts[0].Entities[0]), names.Key(accounts[1].Entities[0]));
    }

    [Fact]
    public void TwoPeopleWithOneSurnameStayTwo()
    {
        var (names, accounts) = Link(
            new AccountBuilder("a", "Post").Knows("Ada Brom", EntityType.Person),
            new AccountBuilder("b", "Star").Knows("Tom Brom", EntityType.Person),
            new AccountBuilder("c", "Radio").Knows("Brom", EntityType.Person));
        Assert.Equal(3, accounts.Select(a => names.Key(a.Entities[0])).Distinct().Count());
    }

    [Fact]
    public void SpellingsThatDifferAtTheEndAreOnePerson()
    {
        var (names, accounts) = Link(
            new AccountBuilder("a", "Post").Knows("Ilya Veretsky", EntityType.Person),
            new AccountBuilder("b", "Star").Knows("Ilya Veretskyi", EntityType.Person));
        Assert.Equal(names.Key(accounts[0].Entities[0]), names.Key(accounts[1].Entities[0]));
    }

    [Fact]
    public void ACountryItsCapitalAndItsPeopleSpeakWithOneVoice()
    {
        var (names, accounts) = Link(new AccountBuilder("a", "Post").Knows("Ruritania", EntityType.Location, "RR").Knows("Strelsau", EntityType.Location, "RR"));
        Assert.Equal(names.Key(accounts[0].Entities[0]), names.Key(accounts[0].Entities[1]));
    }

    [Theory]
    [InlineData("The Harbour Board’s", "harbour board")]
    [InlineData("  O'Brien & Sons ", "o'brien sons")]
    [InlineData("", "")]
    public void NamesAreComparedWithoutCaseArticleOrPossessive(string name, string normal) => Assert.Equal(normal, NameLinker.Normal(name));
}
