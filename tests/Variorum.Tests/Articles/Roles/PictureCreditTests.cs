using Variorum.Articles.Roles;
using Xunit;

namespace Variorum.Tests.Articles.Roles;

public sealed class PictureCreditTests
{
    [Theory]
    [InlineData("Der Anleger am Morgen nach dem Sturm. Foto: Ada Lind")]
    [InlineData("Il molo visto dal faro. (foto Lind)")]
    [InlineData("Molo o zachodzie słońca. fot. Czytelnik")]
    [InlineData("Přístav po bouři | Foto: Post / Ada Lind")]
    [InlineData("Причал после шторма. Фото из личного архива")]
    [InlineData("Il molo vecchio. Archivio Post")]
    [InlineData("Le quai après la tempête. Photo BP")]
    [InlineData("嵐の後の桟橋=港町(山田太郎撮影)")]
    [InlineData("घाट पर नावें। फोटो: अदा लिंड")]
    public void A_caption_ends_in_whose_picture_it_is(string line) => Assert.True(PictureCredit.Ends(line));

    [Theory]
    [InlineData("Foto: Ada Lind")]
    [InlineData("Schlepper zieht Fähre vom Riff – Foto")]
    [InlineData("Trajekt narazil do mola. FOTO z místa nehody")]
    [InlineData("Ein Bild vom alten Hafen geht um die Welt")]
    [InlineData("Der Hafen. Ein Bild: verlassen, aber nicht vergessen.")]
    [InlineData("Hafen zeigt Ausstellung. Bilder und Boote sind bis Mai zu sehen.")]
    public void A_headline_or_a_sentence_does_not(string line) => Assert.False(PictureCredit.Ends(line));

    [Theory]
    [InlineData("Il nuovo ponte sul fiume, inaugurato martedì (ANSA)", true)]
    [InlineData("El nuevo puente sobre el río, el martes. EFE", true)]
    [InlineData("Le nouveau pont sur la rivière, mardi. Ada Lind/AFP", true)]
    [InlineData("El nuevo puente sobre el río, el martes. EFE/Ada Lind", true)]
    [InlineData("The new bridge over the river was opened on Tuesday, the council told AFP.", false)]
    [InlineData("The new bridge over the river (on the left)", false)]
    [InlineData("Photo: AFP", false)]
    public void A_caption_may_end_in_its_agency(string line, bool ends) => Assert.Equal(ends, PictureCredit.EndsInAgency(line));
}
