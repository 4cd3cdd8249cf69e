//! The regional API hosts of Genesys Cloud.

/// One region and its API host.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Region {
    /// The name of the AWS region, as `--region` takes it.
    pub name: &'static str,
    /// The host name of the region's API.
    pub host: &'static str,
}

/// Every region known to `--region`, sorted by name.
pub const REGIONS: &[Region] = &[
    region("ap-northeast-1", "api.mypurecloud.jp"),
    region("ap-northeast-2", "api.apne2.pure.cloud"),
    region("ap-northeast-3", "api.apne3.pure.cloud"),
    region("ap-south-1", "api.aps1.pure.cloud"),
    region("ap-southeast-2", "api.mypurecloud.com.au"),
    region("ca-central-1", "api.cac1.pure.cloud"),
    region("eu-central-1", "api.mypurecloud.de"),
    region("eu-central-2", "api.euc2.pure.cloud"),
    region("eu-west-1", "api.mypurecloud.ie"),
    region("eu-west-2", "api.euw2.pure.cloud"),
    region("me-central-1", "api.mec1.pure.cloud"),
    region("sa-east-1", "api.sae1.pure.cloud"),
    region("us-east-1", "api.mypurecloud.com"),
    region("us-east-2", "api.use2.us-gov-pure.cloud"),
    region("us-west-2", "api.usw2.pure.cloud"),
];

const fn region(name: &'static str, host: &'static str) -> Region {
    Region { name, host }
}

/// Finds a region by its name; upper and lower case are the same.
pub(super) fn find(name: &str) -> Option<Region> {
    REGIONS
        .iter()
        .find(|region| region.name.eq_ignore_ascii_case(name.trim()))
        .copied()
}

/// The names of all regions, for messages.
pub(super) fn names() -> String {
    let names: Vec<_> = REGIONS.iter().map(|region| region.name).collect();
    names.join(", ")
}
