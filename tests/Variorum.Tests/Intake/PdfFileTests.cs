using System.Text;
using Variorum.Intake;
using Variorum.Intake.Formats;
using Xunit;

namespace Variorum.Tests.Intake;

public sealed class PdfFileTests
{
    [Fact]
    public void SaysWhatIsNeededWhenTheConverterIsAbsent()
    {
        var received = new Received("story.pdf", Stream.Null, 0);
        var problem = PdfFile.Convert(received, "%PDF-1.4"u8.ToArray(), 1000, "no-such-program-anywhere").Problem!;
        Assert.Equal("a PDF, which needs pdftotext (poppler-utils); it is not installed", problem.Message);
    }

    [Fact]
    public void ReadsThePagesWhereTheConverterIsPresent()
    {
        byte[] pdf = Encoding.ASCII.GetBytes("""
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 100]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
            4 0 obj<</Length 49>>stream
            BT /F 12 Tf 10 50 Td (A ferry sank at dawn) Tj ET
            endstream endobj
            5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
            trailer<</Root 1 0 R>>
            """);
        var result = PdfFile.Convert(new Received("story.pdf", Stream.Null, 0), pdf, 1 << 20, "pdftotext");
        if (result.Problem is { } problem)
        {
            Assert.Skip(problem.Message);
        }
        Assert.Contains("A ferry sank at dawn", Encoding.UTF8.GetString(result.Capture!.Bytes.Span));
    }
}
