// @generated from the schema "ApiUsageOrganizationQuery"; changes made here are lost at the next generation

/// The schema `ApiUsageOrganizationQuery`.
#[repr(C)]
pub struct ApiUsageOrganizationQuery {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `granularity`: `string`.
    pub granularity: ::std::option::Option<crate::runtime::Open<Granularity>>,
    /// `metrics`: `array of string`.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `groupBy`: `array of string`.
    #[doc(alias = "groupBy")]
    pub group_by: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<GroupBy>>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ApiUsageOrganizationQuery "ApiUsageOrganizationQuery" 4 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        granularity: crate::runtime::Open<Granularity> = "granularity" 0 with_granularity,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 0 with_metrics,
        group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>> = "groupBy" 0 with_group_by,
    )
});

/// The property `granularity` of `ApiUsageOrganizationQuery`. Known values: `Day`, `Week`, `Month`.
#[non_exhaustive]
pub enum Granularity {
    Day,
    Week,
    Month,
}

crate::runtime::known!(Granularity);

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Day, "Day"),
        (Self::Week, "Week"),
        (Self::Month, "Month"),
    ];
}

/// The property `metrics` of `ApiUsageOrganizationQuery`. Known values: `Status200`, `Status300`, `Status400`, `Status500`, `Status429`, `Requests`.
#[non_exhaustive]
pub enum Metrics {
    Status200,
    Status300,
    Status400,
    Status500,
    Status429,
    Requests,
}

crate::runtime::known!(Metrics);

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Status200, "Status200"),
        (Self::Status300, "Status300"),
        (Self::Status400, "Status400"),
        (Self::Status500, "Status500"),
        (Self::Status429, "Status429"),
        (Self::Requests, "Requests"),
    ];
}

/// The property `groupBy` of `ApiUsageOrganizationQuery`. Known values: `OAuthClientId`, `OrganizationId`, `UserId`, `TemplateUri`, `HttpMethod`.
#[non_exhaustive]
pub enum GroupBy {
    OAuthClientId,
    OrganizationId,
    UserId,
    TemplateUri,
    HttpMethod,
}

crate::runtime::known!(GroupBy);

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OAuthClientId, "OAuthClientId"),
        (Self::OrganizationId, "OrganizationId"),
        (Self::UserId, "UserId"),
        (Self::TemplateUri, "TemplateUri"),
        (Self::HttpMethod, "HttpMethod"),
    ];
}
