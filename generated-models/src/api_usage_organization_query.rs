// @generated from the schema "ApiUsageOrganizationQuery"; changes made here are lost at the next generation

/// The schema `ApiUsageOrganizationQuery`.
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

impl crate::runtime::Model for ApiUsageOrganizationQuery {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        granularity: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        group_by: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ApiUsageOrganizationQuery = &<ApiUsageOrganizationQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ApiUsageOrganizationQuery",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("granularity", "granularity", 0),
            ("metrics", "metrics", 0),
            ("groupBy", "group_by", 0),
        ],
        fields: &[&E.interval, &E.granularity, &E.metrics, &E.group_by],
    }
};

crate::runtime::model!(ApiUsageOrganizationQuery);

crate::runtime::setters!(ApiUsageOrganizationQuery {
    with_interval: interval: ::std::string::String,
    with_granularity: granularity: crate::runtime::Open<Granularity>,
    with_metrics: metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>>,
    with_group_by: group_by: ::std::vec::Vec<crate::runtime::Open<GroupBy>>,
});

/// The property `granularity` of `ApiUsageOrganizationQuery`. Known values: `Day`, `Week`, `Month`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Granularity {
    Day,
    Week,
    Month,
}

impl crate::runtime::Enum for Granularity {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Day, "Day"),
        (Self::Week, "Week"),
        (Self::Month, "Month"),
    ];
}

/// The property `metrics` of `ApiUsageOrganizationQuery`. Known values: `Status200`, `Status300`, `Status400`, `Status500`, `Status429`, `Requests`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metrics {
    Status200,
    Status300,
    Status400,
    Status500,
    Status429,
    Requests,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum GroupBy {
    OAuthClientId,
    OrganizationId,
    UserId,
    TemplateUri,
    HttpMethod,
}

impl crate::runtime::Enum for GroupBy {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OAuthClientId, "OAuthClientId"),
        (Self::OrganizationId, "OrganizationId"),
        (Self::UserId, "UserId"),
        (Self::TemplateUri, "TemplateUri"),
        (Self::HttpMethod, "HttpMethod"),
    ];
}
