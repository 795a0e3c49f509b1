namespace InnovationDashboard.Web.Charts.Labels;

/// <summary>Where a label would like to stand on one axis.</summary>
/// <param name="Centre">Wished middle.</param>
/// <param name="Size">Room it takes along the axis.</param>
public readonly record struct LabelWish(double Centre, double Size);

/// <summary>Pushes labels apart along one axis, as little as possible, inside a range, in the order of their wishes.</summary>
public static class LabelPlacer
{
    /// <summary>True when all labels find room side by side.</summary>
    public static bool Fits(IReadOnlyCollection<LabelWish> wishes, double from, double to, double gap = 0) =>
        wishes.Sum(wish => wish.Size) + (Math.Max(0, wishes.Count - 1) * gap) <= to - from + 1e-6;

    /// <summary>Centres of the labels, in the order of the wishes given. Labels never overlap when they fit (<see cref="Fits"/>); otherwise drop some first (<see cref="LabelPicker"/>).</summary>
    /// <remarks>Labels that would touch form a block whose middle is the mean of its wishes; blocks that touch merge. This gives the least sum of squared shifts.</remarks>
    public static IReadOnlyList<double> Place(IReadOnlyList<LabelWish> wishes, double from, double to, double gap = 0)
    {
        var order = Enumerable.Range(0, wishes.Count).OrderBy(i => wishes[i].Centre).ThenBy(i => i).ToList();
        var blocks = new List<Block>();
        foreach (var index in order)
        {
            var size = wishes[index].Size;
            blocks.Add(new Block([index], wishes[index].Centre - (size / 2), size));
            while (blocks.Count > 1 && blocks[^2].Start(from, to) + blocks[^2].Size + gap > blocks[^1].Start(from, to) + 1e-9)
            {
                var (before, last) = (blocks[^2], blocks[^1]);
                blocks.RemoveRange(blocks.Count - 2, 2);
                var members = before.Members.Concat(last.Members).ToList();
                // Each member's wish, seen as a wish of the block's start.
                var wished = ((before.Wish * before.Members.Count) + ((last.Wish - before.Size - gap) * last.Members.Count)) / members.Count;
                blocks.Add(new Block(members, wished, before.Size + gap + last.Size));
            }
        }

        var centres = new double[wishes.Count];
        foreach (var block in blocks)
        {
            var at = block.Start(from, to);
            foreach (var member in block.Members)
            {
                centres[member] = at + (wishes[member].Size / 2);
                at += wishes[member].Size + gap;
            }
        }

        return centres;
    }

    private sealed record Block(IReadOnlyList<int> Members, double Wish, double Size)
    {
        public double Start(double from, double to) => Math.Max(from, Math.Min(Wish, to - Size));
    }
}
