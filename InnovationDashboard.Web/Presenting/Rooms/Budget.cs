namespace InnovationDashboard.Web.Presenting.Rooms;

/// <summary>How often one address may do something: so many times at once, then so many a second. What is spent beyond that is owed, so that many requests at the same moment win nothing.</summary>
/// <param name="clock">Clock.</param>
/// <param name="most">Times at once after a pause.</param>
/// <param name="perSecond">Times a second in the long run.</param>
internal sealed class Budget(TimeProvider clock, int most, double perSecond)
{
    private const int MostOwed = 600;
    private const int MostAddresses = 10_000;

    private readonly Lock gate = new();
    private readonly Dictionary<string, (double Left, DateTimeOffset At)> accounts = [];

    /// <summary>True when the address may.</summary>
    public bool Has(string address)
    {
        lock (gate) return LeftOf(address) >= 1;
    }

    /// <summary>Spends one.</summary>
    public void Spend(string address)
    {
        lock (gate)
        {
            if (accounts.Count >= MostAddresses)
                foreach (var full in accounts.Keys.Where(one => LeftOf(one) >= most).ToList()) accounts.Remove(full);
            accounts[address] = (Math.Max(LeftOf(address) - 1, -MostOwed), clock.GetUtcNow());
        }
    }

    private double LeftOf(string address) =>
        accounts.TryGetValue(address, out var account) ? Math.Min(most, account.Left + ((clock.GetUtcNow() - account.At).TotalSeconds * perSecond)) : most;
}
