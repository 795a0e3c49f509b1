using System.Text.RegularExpressions;
using System.Xml.Linq;
using InnovationDashboard.Data.Problems;
using InnovationDashboard.Tests.Fixtures;

namespace InnovationDashboard.Tests.Web.Validation;

public sealed partial class ProblemTextTests
{
    private static readonly Dictionary<string, string> English = Read("ProblemText.resx");
    private static readonly Dictionary<string, string> Chinese = Read("ProblemText.zh-Hans.resx");

    [Fact]
    public void EveryProblem_HasRuleAndAdviceInBothLanguages()
    {
        string[] keys = [.. Enum.GetNames<ProblemCode>().SelectMany(code => (string[])[code, code + "_Do"])];

        Assert.Equal([], keys.Where(key => !English.ContainsKey(key)));
        Assert.Equal([], keys.Where(key => !Chinese.ContainsKey(key)));
    }

    [Fact]
    public void BothLanguages_HaveTheSameKeysAndArguments()
    {
        Assert.Equal(English.Keys.Order(), Chinese.Keys.Order());
        foreach (var (key, text) in English)
        {
            Assert.True(key.EndsWith("_Do", StringComparison.Ordinal) || Arguments(text).SetEquals(Arguments(Chinese[key])), key);
        }
    }

    [Fact]
    public void Chinese_IsChineseWithItsOwnPunctuation()
    {
        Assert.Empty(Chinese.Where(text => !text.Key.StartsWith("Where", StringComparison.Ordinal) && !text.Key.StartsWith("Label_Sep", StringComparison.Ordinal) && !text.Value.Any(letter => letter is >= '一' and <= '龥')).Select(text => text.Key));
        Assert.Empty(Chinese.Where(text => SpaceOrHalfWidth().IsMatch(text.Value)).Select(text => text.Key + ": " + text.Value));
    }

    private static HashSet<string> Arguments(string text) => [.. Argument().Matches(text).Select(match => match.Value)];

    private static Dictionary<string, string> Read(string file) =>
        XDocument.Load(Path.Combine(Seeds.Repository, "InnovationDashboard.Web", "Validation", file)).Root!.Elements("data")
            .ToDictionary(data => (string)data.Attribute("name")!, data => (string)data.Element("value")!);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Argument();

    // A space between Han and Latin, or a half-width mark after Han.
    [GeneratedRegex(@"[一-龥] [0-9A-Za-z{]|[0-9A-Za-z}] [一-龥]|[一-龥][,;:!?.]")]
    private static partial Regex SpaceOrHalfWidth();
}
