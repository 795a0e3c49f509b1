namespace InnovationDashboard.Web.Exports.Styles;

/// <summary>
/// A selector of our own style sheets: types, classes, <c>[a="b"]</c>, <c>[a*="b"]</c>, <c>:is()</c>, <c>:where()</c>, <c>:not()</c>, <c>:root</c> and the descendant combinator.
/// Whatever else it holds (<c>:hover</c>, <c>+</c>) never matches: a picture on paper is neither pointed at nor focused.
/// </summary>
internal sealed class Selector
{
    private readonly List<Compound> parts;

    private Selector(List<Compound> parts) => this.parts = parts;

    /// <summary>Weight against other selectors, as CSS counts it: classes by the hundred, types by one.</summary>
    public int Specificity => parts.Sum(part => part.Specificity);

    /// <summary>Reads a list of selectors.</summary>
    public static IEnumerable<Selector> ParseList(string text) => CssText.Split(text, ',').Select(Parse);

    /// <summary>True when the last element of the path, seen from the root down, is meant.</summary>
    public bool Matches(IReadOnlyList<StyledElement> path)
    {
        if (!parts[^1].Matches(path[^1])) return false;
        var at = path.Count - 2;
        for (var part = parts.Count - 2; part >= 0; part--, at--)
        {
            while (at >= 0 && !parts[part].Matches(path[at])) at--;
            if (at < 0) return false;
        }

        return true;
    }

    private static Selector Parse(string text) => new([.. CssText.Split(text, ' ').Select(Compound.Parse)]);

    private sealed class Compound
    {
        private readonly List<Func<StyledElement, bool>> tests = [];

        public int Specificity { get; private set; }

        public bool Matches(StyledElement element) => tests.TrueForAll(test => test(element));

        public static Compound Parse(string text)
        {
            var compound = new Compound();
            for (var at = 0; at < text.Length;)
            {
                var end = at + 1;
                if (text[at] == '[') end = text.IndexOf(']', at) + 1;
                else while (end < text.Length && text[end] is not ('.' or ':' or '[')) end = text[end] == '(' ? CssText.Close(text, end) + 1 : end + 1;
                compound.Add(text[at..end]);
                at = end;
            }

            return compound;
        }

        private void Add(string simple)
        {
            switch (simple[0])
            {
                case '.':
                    var word = simple[1..];
                    Require(element => element.Classes.Contains(word), 100);
                    break;
                case '[':
                    AddAttribute(simple[1..^1]);
                    break;
                case ':':
                    AddPseudo(simple);
                    break;
                case '*':
                    break;
                case '+' or '>' or '~':
                    Require(_ => false, 0);
                    break;
                default:
                    Require(element => element.Name == simple, 1);
                    break;
            }
        }

        private void AddAttribute(string inner)
        {
            var equals = inner.IndexOf('=', StringComparison.Ordinal);
            if (equals < 0)
            {
                Require(element => element.Attributes.Any(attribute => attribute.Name == inner), 100);
                return;
            }

            var (name, value, part) = (inner[..equals].TrimEnd('*'), inner[(equals + 1)..].Trim('"'), inner[equals - 1] == '*');
            Require(
                name == "class"
                    ? element => element.Classes.Any(word => word.Contains(value, StringComparison.Ordinal))
                    : element => element.Attributes.Any(attribute => attribute.Name == name && (part ? attribute.Value.Contains(value, StringComparison.Ordinal) : attribute.Value == value)),
                100);
        }

        private void AddPseudo(string simple)
        {
            var open = simple.IndexOf('(', StringComparison.Ordinal);
            if (open < 0)
            {
                Require(element => simple == ":root" && element.Name == ":root", 100);
                return;
            }

            var (name, inner) = (simple[..open], CssText.Split(simple[(open + 1)..^1], ',').ConvertAll(Parse));
            var weight = inner.Max(compound => compound.Specificity);
            switch (name)
            {
                case ":is":
                    Require(element => inner.Exists(compound => compound.Matches(element)), weight);
                    break;
                case ":where":
                    Require(element => inner.Exists(compound => compound.Matches(element)), 0);
                    break;
                case ":not":
                    Require(element => !inner.Exists(compound => compound.Matches(element)), weight);
                    break;
                default:
                    Require(_ => false, 0);
                    break;
            }
        }

        private void Require(Func<StyledElement, bool> test, int weight)
        {
            tests.Add(test);
            Specificity += weight;
        }
    }
}
