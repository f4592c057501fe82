using Variorum.Claims;
using Xunit;

namespace Variorum.Tests.Claims;

public class DayRangeTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29")]
    [InlineData("2024-H2", "2024-07-01", "2024-12-31")]
    [InlineData("2024-Q3", "2024-07-01", "2024-09-30")]
    [InlineData("2024-WI", "2024-12-01", "2025-02-28")]
    [InlineData("2024-W01", "2024-01-01", "2024-01-07")]
    [InlineData("2026-03-03T23:00", "2026-03-03", "2026-03-03")]
    [InlineData("2025-01/2025-02", "2025-01-01", "2025-02-28")]
    public void ReadsCalendarValues(string timex, string first, string last)
    {
        var days = DayRange.Of(timex);
        Assert.Equal((DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), DateOnly.Parse(last, System.Globalization.CultureInfo.InvariantCulture)), (days!.Value.First, days.Value.Last));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("P3W")]
    [InlineData("PAST_REF")]
    [InlineData("2024-Q9")]
    [InlineData("20X4")]
    [InlineData("XXXX-03-04")]
    public void SaysNothingOfTheRest(string? timex) => Assert.Null(DayRange.Of(timex));

    [Theory]
    [InlineData("2025-FA", "autumn 2025")]
    [InlineData("2026-03-03TEV", "3 March 2026, evening")]
    [InlineData("2026-03-03T05:50", "3 March 2026, 05:50")]
    [InlineData("2024-11", "November 2024")]
    [InlineData("2024", "2024")]
    [InlineData("2024-W12", "week of 18 Mar 2024")]
    [InlineData("2025-W36-WE", "weekend of 6 Sep 2025")]
    public void ValuesInWords(string timex, string words) => Assert.Equal(words, TimeOrder.InWords(timex));
}
