using InnovationDashboard.Tests.Fixtures;

[assembly: AssemblyFixture(typeof(AppServer))]
[assembly: AssemblyFixture(typeof(BrowserFixture))]
[assembly: AssemblyFixture(typeof(RedisServer))]
