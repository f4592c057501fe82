using System.Text;
using Variorum.Articles;
using Variorum.Articles.Tongues;
using Variorum.Intake;
using Xunit;

namespace Variorum.Tests.Articles.Tongues;

public class TongueFinderTests
{
    [Theory]
    [InlineData("en", "The ferry sank near the old pier, and the coast guard said that everybody had been brought ashore.")]
    [InlineData("de", "Die Fähre sank in der Nähe des alten Piers, und die Küstenwache sagte, alle seien an Land gebracht worden.")]
    [InlineData("fr", "Le bac a coulé près de la vieille jetée et les garde-côtes ont dit que tout le monde avait été ramené à terre.")]
    [InlineData("es", "El transbordador se hundió cerca del viejo muelle y la guardia costera dijo que todos habían sido llevados a tierra.")]
    [InlineData("it", "Il traghetto è affondato vicino al vecchio molo e la guardia costiera ha detto che tutti erano stati portati a terra.")]
    [InlineData("pt", "A balsa afundou perto do velho cais e a guarda costeira disse que todos tinham sido levados para terra, não houve mortos.")]
    [InlineData("nl", "De veerboot zonk bij de oude pier en de kustwacht zei dat iedereen aan land was gebracht en dat niemand werd vermist.")]
    [InlineData("pl", "Prom zatonął w pobliżu starego mola, a straż przybrzeżna podała, że wszyscy zostali sprowadzeni na brzeg.")]
    [InlineData("cs", "Trajekt se potopil poblíž starého mola a pobřežní stráž uvedla, že všichni byli dopraveni na břeh.")]
    [InlineData("sv", "Färjan sjönk nära den gamla piren och kustbevakningen sade att alla hade förts i land och att ingen saknades.")]
    [InlineData("fi", "Lautta upposi vanhan laiturin lähellä, ja rannikkovartiosto sanoi, että kaikki oli tuotu maihin.")]
    [InlineData("hu", "A komp elsüllyedt a régi móló közelében, és a parti őrség közölte, hogy mindenkit partra hoztak.")]
    [InlineData("ro", "Feribotul s-a scufundat lângă vechiul dig, iar paza de coastă a spus că toți oamenii au fost aduși la țărm.")]
    [InlineData("tr", "Feribot eski iskelenin yakınında battı ve sahil güvenlik herkesin karaya çıkarıldığını söyledi.")]
    [InlineData("id", "Feri itu tenggelam di dekat dermaga tua dan penjaga pantai mengatakan bahwa semua orang telah dibawa ke darat.")]
    [InlineData("vi", "Chiếc phà bị chìm gần cầu tàu cũ và lực lượng bảo vệ bờ biển cho biết mọi người đã được đưa vào bờ.")]
    [InlineData("ru", "Паром затонул возле старого причала, и береговая охрана сообщила, что все были доставлены на берег.")]
    [InlineData("uk", "Пором затонув біля старого причалу, і берегова охорона повідомила, що всіх було доставлено на берег.")]
    [InlineData("bg", "Фериботът потъна близо до стария кей и бреговата охрана съобщи, че всички са били изведени на брега.")]
    [InlineData("ar", "غرقت العبارة قرب الرصيف القديم وقال خفر السواحل إن جميع الأشخاص قد نقلوا إلى الشاطئ")]
    [InlineData("fa", "کشتی در نزدیکی اسکله قدیمی غرق شد و گارد ساحلی گفت که همه مردم به ساحل آورده شده‌اند")]
    [InlineData("el", "Το πλοίο βυθίστηκε κοντά στην παλιά προβλήτα")]
    [InlineData("he", "המעבורת טבעה ליד הרציף הישן")]
    [InlineData("ja", "フェリーは旧港の東の桟橋の近くで沈没した")]
    [InlineData("zh", "渡轮在旧港口的东码头附近沉没")]
    [InlineData("ko", "여객선이 옛 항구의 동쪽 부두 근처에서 침몰했다")]
    public void NamesTheLanguage(string language, string text) => Assert.Equal(language, TongueFinder.Find(text));

    [Theory]
    [InlineData("")]
    [InlineData("2031 — 04")]
    [InlineData("Oslo")]
    public void SaysNothingOfTooLittle(string text) => Assert.Null(TongueFinder.Find(text));

    [Fact]
    public void AForeignWidgetIsMarkedAndMisleadsNobody()
    {
        const string page = "AUGUST 2031 يوم متبقٍ\nThe ferry sank near the old pier, and the coast guard said that everybody had been brought ashore before noon.\nNobody was missing when the search was called off, the commander told reporters at the quay.";
        var article = ArticleExtractor.Extract(new Capture("page.txt", Encoding.UTF8.GetBytes(page), "text/plain"), plain: true);
        Assert.Equal("en", article.Language);
        Assert.Equal(["ar", null, null], article.Blocks.Select(b => b.Language));
    }
}
