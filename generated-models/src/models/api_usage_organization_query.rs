// @generated from the schema "ApiUsageOrganizationQuery"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ApiUsageOrganizationQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ApiUsageOrganizationQuery {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `granularity`: one of `Day`, `Week` and `Month`.
    pub granularity: Option<Open<Granularity>>,
    /// `metrics`: array of one of `Status200`, `Status300`, `Status400`, `Status500` and 2 more.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `groupBy`: array of one of `OAuthClientId`, `OrganizationId`, `UserId`, `TemplateUri` and `HttpMethod`.
    #[doc(alias = "groupBy")]
    pub group_by: Option<Vec<Open<GroupBy>>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ApiUsageOrganizationQuery "ApiUsageOrganizationQuery" 4 {
    (
        interval: String = "interval" with_interval required,
        granularity: Open<Granularity> = "granularity" with_granularity,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics,
        group_by: Vec<Open<GroupBy>> = "groupBy" with_group_by,
    )
});

/// The property `granularity` of `ApiUsageOrganizationQuery`. Known values: `Day`, `Week`, `Month`.
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

/// The property `metrics` of `ApiUsageOrganizationQuery`. Known values: `Status200`, `Status300`, `Status400`, `Status500`, `Status429`, `Requests`.
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

/// The property `groupBy` of `ApiUsageOrganizationQuery`. Known values: `OAuthClientId`, `OrganizationId`, `UserId`, `TemplateUri`, `HttpMethod`.
#[repr(u16)]
#[non_exhaustive]
pub enum GroupBy {
    OAuthClientId,
    OrganizationId,
    UserId,
    TemplateUri,
    HttpMethod,
}

crate::runtime::values!(GroupBy {
    OAuthClientId = "OAuthClientId",
    OrganizationId = "OrganizationId",
    UserId = "UserId",
    TemplateUri = "TemplateUri",
    HttpMethod = "HttpMethod",
});
