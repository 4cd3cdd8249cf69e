// @generated from the schema "ApiUsageClientQuery"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ApiUsageClientQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ApiUsageClientQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: one of `Day`, `Week` and `Month`.
    pub granularity: Option<Open<Granularity>>,
    /// `metrics`: array of one of `Status200`, `Status300`, `Status400`, `Status500` and 2 more.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `groupBy`: array of one of `OAuthClientId`, `OrganizationId`, `TemplateUri` and `HttpMethod`.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ApiUsageClientQuery "ApiUsageClientQuery" 4 {
    (
        interval: String = "interval" with_interval required,
        granularity: Open<Granularity> = "granularity" with_granularity,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
    )
});

/// The property `granularity` of `ApiUsageClientQuery`. Known values: `Day`, `Week`, `Month`.
#[repr(u16)]
#[non_exhaustive]
pub enum Granularity {
    Day,
    Week,
    Month,
}

crate::runtime::values!(Granularity {
    Day = "Day",
    Week = "Week",
    Month = "Month",
});

/// The property `metrics` of `ApiUsageClientQuery`. Known values: `Status200`, `Status300`, `Status400`, `Status500`, `Status429`, `Requests`.
#[repr(u16)]
#[non_exhaustive]
pub enum Metrics {
    Status200,
    Status300,
    Status400,
    Status500,
    Status429,
    Requests,
}

crate::runtime::values!(Metrics {
    Status200 = "Status200",
    Status300 = "Status300",
    Status400 = "Status400",
    Status500 = "Status500",
    Status429 = "Status429",
    Requests = "Requests",
});

/// The property `groupBy` of `ApiUsageClientQuery`. Known values: `OAuthClientId`, `OrganizationId`, `TemplateUri`, `HttpMethod`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    OAuthClientId,
    OrganizationId,
    TemplateUri,
    HttpMethod,
}

crate::runtime::values!(GroupBy {
    OAuthClientId = "OAuthClientId",
    OrganizationId = "OrganizationId",
    TemplateUri = "TemplateUri",
    HttpMethod = "HttpMethod",
});
