using Variorum.Articles.Facts;
using Xunit;

namespace Variorum.Tests.Articles.Facts;

public class BylineNamesTests
{
    [Theory]
    [InlineData("By Ada Marlow", "Ada Marlow")]
    [InlineData("by Ada Marlow and Bo Frey, Bay Post", "Ada Marlow|Bo Frey")]
    [InlineData("Ada Marlow, Bo Frey & Cora van der Lane", "Ada Marlow|Bo Frey|Cora van der Lane")]
    [InlineData("By Ada Marlow | Bay Post", "Ada Marlow")]
    [InlineData("Written by: Ada Marlow, Senior Editor", "Ada Marlow")]
    [InlineData("By Ada Marlow on May 3, 2031 at 7:00 am", "Ada Marlow")]
    [InlineData("Von Ada Marlow", "Ada Marlow")]
    [InlineData("By Robert J. Marlow Jr.", "Robert J. Marlow Jr.")]
    [InlineData("Ada Marlow Bay Herald", "Ada Marlow")]
    [InlineData("By Bay Post Staff", "Bay Post Staff")]
    [InlineData("Reuters", "Reuters")]
    [InlineData("By Ada Marlow, Institute of Ports and Tidal Studies", "Ada Marlow")]
    [InlineData("Ada Marlow, Bayworld", "Ada Marlow")]
    [InlineData("By Ada Marlow MS, RDN", "Ada Marlow")]
    [InlineData("By Ada Marlow long read", "Ada Marlow")]
    [InlineData("By Ada Marlow, Deputy Editor, Bay Cyber Technologies and Bo Frey", "Ada Marlow|Bo Frey")]
    [InlineData("Links for Ada Marlow", "Ada Marlow")]
    [InlineData("Rui Ma, Bo Frey", "Rui Ma|Bo Frey")]
    [InlineData("By University of Tides", "University of Tides")]
    [InlineData("Von Max Marlow und Erika Frey", "Max Marlow|Erika Frey")]
    [InlineData("Ein Bericht", "Ein Bericht")]
    [InlineData("Par Jeanne Duval et Luc Martin", "Jeanne Duval|Luc Martin")]
    [InlineData("Por Ana Ruiz y Juan Gómez", "Ana Ruiz|Juan Gómez")]
    [InlineData("José Ortega y Gasset", "José Ortega y Gasset")]
    [InlineData("di Mario Bianchi e Laura Neri", "Mario Bianchi|Laura Neri")]
    [InlineData("Av: Kari Holm og Ola Lund", "Kari Holm|Ola Lund")]
    [InlineData("Af Mette Holm", "Mette Holm")]
    [InlineData("Door Jan de Vries en Piet Bakker", "Jan de Vries|Piet Bakker")]
    [InlineData("Autor: Jan Kowalski", "Jan Kowalski")]
    [InlineData("Ayşe Yılmaz ve Mehmet Kaya", "Ayşe Yılmaz|Mehmet Kaya")]
    [InlineData("Олена Коваль та Іван Мельник", "Олена Коваль|Іван Мельник")]
    [InlineData("María del Carmen de la Fuente Ortega", "María del Carmen de la Fuente Ortega")]
    [InlineData("Max Marlow, Berlin", "Max Marlow")]
    [InlineData("Ada MarlowFounder at Baywood", "Ada Marlow")]
    [InlineData("By Our Correspondent", "Our Correspondent")]
    [InlineData("content: Bay Works", "")]
    [InlineData("Create an Account", "")]
    [InlineData("By clicking Sign up you agree", "")]
    [InlineData("ada@example.org", "")]
    public void FindsTheNames(string line, string names) => Assert.Equal(names, string.Join('|', BylineNames.Read(line, "Bay Post")));
}
