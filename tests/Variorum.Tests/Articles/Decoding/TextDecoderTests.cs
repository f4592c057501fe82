using System.Text;
using Variorum.Articles.Decoding;
using Variorum.Text;
using Xunit;

namespace Variorum.Tests.Articles.Decoding;

public class TextDecoderTests
{
    private const string Russian = "Паром затонул у восточного причала старой гавани, сообщила береговая охрана. Спасатели вывели на берег всех пассажиров.";
    private const string Ukrainian = "Пором затонув біля східного причалу старої гавані, повідомила берегова охорона. Рятувальники вивели на берег усіх пасажирів її.";
    private const string Polish = "Prom zatonął przy wschodnim nabrzeżu starego portu, podała straż przybrzeżna. Ratownicy wyciągnęli wszystkich pasażerów, żaden nie zginął.";
    private const string German = "Die Fähre sank kurz nach Tagesanbruch am östlichen Pier, wie die Küstenwache mitteilte. Größere Schäden gab es für die Häuser nicht.";
    private const string French = "Le traversier a coulé près de la jetée est, a déclaré la garde côtière. Les passagers ont été ramenés à terre, très éprouvés.";
    private const string Greek = "Το πλοίο βυθίστηκε κοντά στην ανατολική προβλήτα του παλιού λιμανιού, ανακοίνωσε η ακτοφυλακή.";
    private const string Arabic = "غرقت العبارة قرب الرصيف الشرقي للميناء القديم كما قال خفر السواحل وتم إنقاذ جميع الركاب";
    private const string Turkish = "Feribot eski limanın doğu iskelesinde battı, sahil güvenlik açıkladı. Bütün yolcular kıyıya çıkarıldı, şaşkındılar.";
    private const string Chinese = "渡轮在旧港口的东码头附近沉没，海岸警卫队说，所有的人都已经被救上来了，没有人死亡。";
    private const string Japanese = "フェリーは旧港の東の桟橋の近くで沈没したと海上保安庁が発表しました。乗客は全員救助されました。";
    private const string Korean = "여객선이 옛 항구의 동쪽 부두 근처에서 침몰했다고 해안 경비대가 밝혔다. 승객은 모두 구조되었다.";

    [Theory]
    [InlineData("windows-1251", Russian)]
    [InlineData("koi8-r", Russian)]
    [InlineData("windows-1251", Ukrainian)]
    [InlineData("windows-1250", Polish)]
    [InlineData("windows-1252", German)]
    [InlineData("windows-1252", French)]
    [InlineData("windows-1253", Greek)]
    [InlineData("windows-1256", Arabic)]
    [InlineData("windows-1254", Turkish)]
    [InlineData("gb18030", Chinese)]
    [InlineData("shift_jis", Japanese)]
    [InlineData("euc-jp", Japanese)]
    [InlineData("euc-kr", Korean)]
    public void DetectsWhatIsNotDeclared(string charset, string text)
    {
        byte[] bytes = Charsets.Find(charset)!.GetBytes(text);
        Assert.Equal(text, TextDecoder.Decode(bytes, null, markup: false).Text);
    }

    [Fact]
    public void BelievesADeclarationThatFits()
    {
        byte[] bytes = Charsets.Find("koi8-r")!.GetBytes("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=koi8-r\">" + Russian);
        Assert.Contains(Russian, TextDecoder.Decode(bytes, null, markup: true).Text);
        Assert.Contains("declared as koi8-r", TextDecoder.Decode(bytes, null, markup: true).Reason);
    }

    [Fact]
    public void ValidUtf8WinsOverAWrongDeclaration() =>
        Assert.Equal(German, TextDecoder.Decode(Encoding.UTF8.GetBytes(German), "iso-8859-1", markup: false).Text);

    [Fact]
    public void ADeclarationThatDoesNotFitIsNotBelieved() =>
        Assert.Equal(German, TextDecoder.Decode(Charsets.Find("windows-1252")!.GetBytes(German), "utf-8", markup: false).Text);

    [Fact]
    public void AScratchInUtf8IsReplacedAndSaidSo()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(German + "\r\n", 20)));
        bytes[700] = 0xFF;
        var decoded = TextDecoder.Decode(bytes, null, markup: false);
        Assert.Equal("utf-8", decoded.Charset);
        Assert.Contains("1 character(s) could not be read", decoded.Warning);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void DropsTheByteOrderMarkAndNothingElse(string charset)
    {
        var encoding = Encoding.GetEncoding(charset);
        byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("  é\r\nx\rﬁ ")];
        Assert.Equal("  é\r\nx\rﬁ ", TextDecoder.Decode(bytes, null, markup: false).Text);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void Utf16NeedsNoMark(string charset) => Assert.Equal("<p>Plain English words", TextDecoder.Decode(Encoding.GetEncoding(charset).GetBytes("<p>Plain English words"), null, markup: true).Text);
}
