using Variorum.Articles.Facts;
using Xunit;

namespace Variorum.Tests.Articles.Facts;

public class DateScannerTests
{
    [Theory]
    [InlineData("/ 07:19 AM April 28, 2025", "2025-04-28T07:19")]
    [InlineData("Published 3 May 2024, 14:05 BST", "2024-05-03T14:05+01:00")]
    [InlineData("Dec. 22nd, 2023 at 8:48 p.m.", "2023-12-22T20:48")]
    [InlineData("28. März 2025, 12:30 Uhr", "2025-03-28T12:30")]
    [InlineData("Montag, 28. April 2031, 19.42 Uhr", "2031-04-28T19:42")]
    [InlineData("28 de abril de 2031 a las 19:42", "2031-04-28T19:42")]
    [InlineData("28 April 2031 19:42 UTC+2", "2031-04-28T19:42+02:00")]
    [InlineData("28 April 2031, 19:42 (GMT-3:30) 5 min read", "2031-04-28T19:42-03:30")]
    [InlineData("28 April 2031 19:42 GMT - 5 min read", "2031-04-28T19:42+00:00")]
    [InlineData("publié le 1er août 2024 à 09h15", "2024-08-01T09:15")]
    [InlineData("28 de abril de 2025", "2025-04-28")]
    [InlineData("28 aprile 2025", "2025-04-28")]
    [InlineData("28 апреля 2025 г.", "2025-04-28")]
    [InlineData("28 квітня 2025, 10:05", "2025-04-28T10:05")]
    [InlineData("Publisert 28. april 2025 kl. 10:05", "2025-04-28T10:05")]
    [InlineData("28. marts 2025", "2025-03-28")]
    [InlineData("28 Mart 2025 10:05", "2025-03-28T10:05")]
    [InlineData("28. maaliskuuta 2025", "2025-03-28")]
    [InlineData("28 Μαρτίου 2025", "2025-03-28")]
    [InlineData("2025. március 28.", "2025-03-28")]
    [InlineData("28 مارس 2025", "2025-03-28")]
    [InlineData("2025年4月28日", "2025-04-28")]
    [InlineData("2025-04-28 07:19", "2025-04-28T07:19")]
    [InlineData("28.04.2025", "2025-04-28")]
    [InlineData("04/28/2025", "2025-04-28")]
    [InlineData("28/04/2025", "2025-04-28")]
    [InlineData("AUGUST 2025", "2025-08")]
    [InlineData("Journal of Ports. 2025 Apr 28;15(1)", "2025-04-28")]
    [InlineData("By Ada Marlow • 4/28/25 4:02pm", "2025-04-28T16:02")]
    [InlineData("28.04.25", "2025-04-28")]
    [InlineData("04-28-25", "2025-04-28")]
    [InlineData("Ada Marlow, Bay Post CorrespondentDec 22, 2025", "2025-12-22")]
    [InlineData("Ada MarlowDec. 22, 2025 11:00 pm EST", "2025-12-22T23:00-05:00")]
    [InlineData("HarboursDECEMBER 22, 2025", "2025-12-22")]
    [InlineData("Dec 22, 202512 Shares340 Views", "2025-12-22")]
    [InlineData("06.18.2025", "2025-06-18")]
    [InlineData("٢٣ مارس 28 مارس 2025", "2025-03-28")]
    [InlineData("２０２５年４月２８日 (2025-04-28)", "2025-04-28")]
    public void ReadsTheFormsPagesUse(string line, string edtf) => Assert.Equal(edtf, Assert.Single(DateScanner.Scan(line, DayOrder.Unknown)).Edtf);

    [Theory]
    [InlineData(0, "2025")]
    [InlineData(1, "2025-04-03")]
    [InlineData(2, "2025-03-04")]
    public void LeavesOpenWhatNothingDecides(byte order, string edtf) => Assert.Equal(edtf, Assert.Single(DateScanner.Scan("3/4/2025", (DayOrder)order)).Edtf);

    [Theory]
    [InlineData("31 February 2025")]
    [InlineData("April 28")]
    [InlineData("Version 2.0.2025.1 of 12 files")]
    [InlineData("call 555-1234")]
    [InlineData("won 3/4/25 and 5/6")]
    [InlineData("10.2.23")]
    [InlineData("192.28.04.25")]
    [InlineData("28/04/25/7")]
    public void WhatIsNoFullDateIsNone(string line) => Assert.DoesNotContain(DateScanner.Scan(line, DayOrder.Unknown), d => d.IsDay);

    [Fact]
    public void LabelsSayWhichDateIsWhich()
    {
        var dates = DateScanner.Scan("PUBLISHED: December 22, 2023 at 8:48 p.m. | UPDATED: December 23, 2023", DayOrder.Unknown);
        Assert.Equal([(DateLabel.Published, "2023-12-22T20:48"), (DateLabel.Updated, "2023-12-23")], dates.Select(d => (d.Label, d.Edtf)));
    }

    [Theory]
    [InlineData("2023-12-19T01:00:21.174Z", "2023-12-19T01:00Z")]
    [InlineData("2023-12-06T08:45-0500", "2023-12-06T08:45-05:00")]
    [InlineData("12/20/2023 20:41:43", "2023-12-20T20:41")]
    [InlineData("12/21/2023 4:30:26 PM", "2023-12-21T16:30")]
    [InlineData("Sat, 23 Dec 2023 05:42:00 PST", "2023-12-23T05:42-08:00")]
    [InlineData("20231221", "2023-12-21")]
    [InlineData("20231221T140522+0100", "2023-12-21T14:05+01:00")]
    [InlineData("1703116800", "2023-12-21T00:00Z")]
    [InlineData("0000-00-00", null)]
    [InlineData("1970-01-01T00:00:00Z", null)]
    [InlineData("yesterday", null)]
    public void ReadsWhatMachinesWrite(string written, string? edtf) => Assert.Equal(edtf, EdtfDate.Parse(written));

    [Theory]
    [InlineData(0, "2025")]
    [InlineData(1, "2025-04-03T14:05")]
    public void ThePagesOrderOfDayAndMonthHoldsForItsMetadataToo(byte order, string edtf) => Assert.Equal(edtf, EdtfDate.Parse("03/04/2025 14:05", (DayOrder)order));
}
