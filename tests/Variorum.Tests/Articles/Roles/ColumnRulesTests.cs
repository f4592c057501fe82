using Variorum.Articles;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

/// <summary>Columns, letters and sermons in scraped text speak as readers' comments do.</summary>
public sealed class ColumnRulesTests
{
    private static readonly string[] Column =
    [
        "I bought my first umbrella at forty, because until then I had believed that rain was somebody else’s affair.",
        "My wife laughed. She is from the coast, where you are born wet and stay so.",
        "I know what you will say. You will say that an umbrella is only an umbrella.",
        "But I lost mine on the tram last week, and I have thought of little else since. What does that tell you?",
        "Perhaps I am getting old. My knees think so.",
        "Give me back my umbrella, whoever you are, and I will forgive you. Keep it, and may it rain.",
    ];

    [Theory]
    [InlineData("Share\n\nMost read\n\nTram fares to rise\n")]
    [InlineData("Comments (2)\n\nRain Man\n\n2 hours ago\n\nSpot on as ever.\n\nReply\n\npia\n\n3 hours ago\n\nI have it and I am keeping it.\n\nReply\n")]
    public void AColumnIsToldToItsEnd(string below)
    {
        var article = SamplePages.ReadText("Northern Standard\n\nOpinion\n\nOn losing an umbrella\n\nNils Tarbet\n\n3 May 2031\n\n" + string.Join("\n\n", Column) + "\n\n" + below);
        Assert.Equal(Column, article.Body().Split('\n'));
    }

    [Fact]
    public void CommentsRunOnBehindANewsStoryStayComments()
    {
        string[] comments = ["I have said for years that my boat would rot in there. Thank you for nothing.", "You should all have come to the meeting. I did, and my wife did too."];
        var article = SamplePages.ReadText("Harbour lock closed after crack found\n\n" + string.Join("\n\n", SamplePages.Paragraphs.Concat(comments)) + "\n");
        Assert.Equal(SamplePages.Paragraphs, article.Body().Split('\n'));
        Assert.Equal(comments, article.Text(BlockRole.Comment).Split('\n'));
    }

    [Fact]
    public void WhatIsNotWrittenAsTheColumnIsIsNone()
    {
        string column = "On losing an umbrella\n\nNils Tarbet\n\n" + string.Join("\n\n", Column);
        string body = SamplePages.ReadText(column + "\n\nlol i have your umbrella mate\n\nbest column ever!!\n").Body();
        Assert.DoesNotContain("lol", body);
        Assert.DoesNotContain("ever!!", body);
    }
}
