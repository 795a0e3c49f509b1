using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using InnovationDashboard.Web.Panels;

namespace InnovationDashboard.Tests.Conventions;

public sealed class TextInBothLanguagesTests
{
    public static TheoryData<string> TextEnums() =>
        [.. typeof(PanelText).Assembly.GetTypes().Where(type => type.IsEnum && type.Name.EndsWith("Text", StringComparison.Ordinal)).Select(type => type.FullName!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(TextEnums))]
    public void TextKeys_EachLanguage_HaveATextAndNoOthers(string name)
    {
        var type = typeof(PanelText).Assembly.GetType(name, throwOnError: true)!;
        var resources = new ResourceManager(name, type.Assembly);
        var keys = Enum.GetNames(type).Order(StringComparer.Ordinal).ToList();
        foreach (var culture in new[] { CultureInfo.InvariantCulture, CultureInfo.GetCultureInfo("zh-Hans") })
        {
            using var set = resources.GetResourceSet(culture, createIfNotExists: true, tryParents: false);
            Assert.NotNull(set);
            var found = set.Cast<System.Collections.DictionaryEntry>().ToDictionary(entry => (string)entry.Key, entry => (string)entry.Value!);
            Assert.Equal(keys, found.Keys.Order(StringComparer.Ordinal));
            Assert.All(found, text => Assert.False(string.IsNullOrWhiteSpace(text.Value.Replace(",", "x", StringComparison.Ordinal)), text.Key));
        }
    }

    [Fact]
    public void TextFiles_BothLanguages_UseTheSamePlaceholders()
    {
        var unequal = Repository.Sources(["InnovationDashboard.Web"], ".resx").Where(path => !path.EndsWith(".zh-Hans.resx", StringComparison.Ordinal)).SelectMany(path =>
        {
            var (en, zh) = (Texts(path), Texts(path.Replace(".resx", ".zh-Hans.resx", StringComparison.Ordinal)));
            return en.Where(text => Holes(text.Value) is var holes && !holes.SetEquals(Holes(zh[text.Key]))).Select(text => $"{Path.GetFileName(path)}: {text.Key}");
        }).ToList();
        // Chinese counts the whole, English the rest.
        Assert.Equal(["PanelText.resx: SourceMore"], unequal.Where(entry => entry.EndsWith("SourceMore", StringComparison.Ordinal)));
        Assert.DoesNotContain(unequal, entry => !entry.EndsWith("SourceMore", StringComparison.Ordinal));
    }

    [Fact]
    public void TextFiles_Chinese_ContainHan()
    {
        var latin = Repository.Sources(["InnovationDashboard.Web"], ".zh-Hans.resx").SelectMany(path => Texts(path).Where(text => Regex.IsMatch(text.Value, "[A-Za-z]{4,}") && !Regex.IsMatch(text.Value, @"\p{IsCJKUnifiedIdeographs}")).Select(text => $"{Path.GetFileName(path)}: {text.Key}"));
        // The name of the other language is written in that language.
        Assert.DoesNotContain(latin, entry => !entry.Contains("OtherLanguage", StringComparison.Ordinal));
    }

    private static Dictionary<string, string> Texts(string path) => XDocument.Load(path).Root!.Elements("data").ToDictionary(data => (string)data.Attribute("name")!, data => (string)data.Element("value")!);

    private static HashSet<string> Holes(string text) => [.. Regex.Matches(text, @"\{\d").Select(match => match.Value)];
}
