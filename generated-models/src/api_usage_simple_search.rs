// @generated from the schema "ApiUsageSimpleSearch"; changes made here are lost at the next generation

/// The schema `ApiUsageSimpleSearch`.
pub struct ApiUsageSimpleSearch {
    /// `interval`: `string`, required.
    pub interval: ::std::option::Option<::std::string::String>,
    /// `metrics`: `array of string`.
    pub metrics: ::std::option::Option<::std::vec::Vec<crate::runtime::Open<Metrics>>>,
    /// `oauthClientNames`: `array of string`.
    #[doc(alias = "oauthClientNames")]
    pub oauth_client_names: ::std::option::Option<
        ::std::vec::Vec<::std::string::String>,
    >,
    /// `httpMethods`: `array of string`.
    #[doc(alias = "httpMethods")]
    pub http_methods: ::std::option::Option<
        ::std::vec::Vec<crate::runtime::Open<HttpMethods>>,
    >,
    /// `templateUris`: `array of string`.
    #[doc(alias = "templateUris")]
    pub template_uris: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ApiUsageSimpleSearch {
    const EMPTY: Self = Self {
        interval: ::std::option::Option::None,
        metrics: ::std::option::Option::None,
        oauth_client_names: ::std::option::Option::None,
        http_methods: ::std::option::Option::None,
        template_uris: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ApiUsageSimpleSearch = &<ApiUsageSimpleSearch as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ApiUsageSimpleSearch",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("interval", "interval", 1),
            ("metrics", "metrics", 0),
            ("oauthClientNames", "oauth_client_names", 0),
            ("httpMethods", "http_methods", 0),
            ("templateUris", "template_uris", 0),
        ],
        fields: &[
            &E.interval,
            &E.metrics,
            &E.oauth_client_names,
            &E.http_methods,
            &E.template_uris,
        ],
    }
};

crate::runtime::model!(ApiUsageSimpleSearch);

crate::runtime::setters!(ApiUsageSimpleSearch {
    with_interval: interval: ::std::string::String,
    with_metrics: metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>>,
    with_oauth_client_names: oauth_client_names: ::std::vec::Vec<::std::string::String>,
    with_http_methods: http_methods: ::std::vec::Vec<crate::runtime::Open<HttpMethods>>,
    with_template_uris: template_uris: ::std::vec::Vec<::std::string::String>,
});

/// The property `metrics` of `ApiUsageSimpleSearch`. Known values: `Date`, `ClientName`, `HttpMethod`, `TemplateUri`, `Status200`, `Status300`, `Status400`, `Status500`, `Status429`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Metrics {
    Date,
    ClientName,
    HttpMethod,
    TemplateUri,
    Status200,
    Status300,
    Status400,
    Status500,
    Status429,
}

impl crate::runtime::Enum for Metrics {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Date, "Date"),
        (Self::ClientName, "ClientName"),
        (Self::HttpMethod, "HttpMethod"),
        (Self::TemplateUri, "TemplateUri"),
        (Self::Status200, "Status200"),
        (Self::Status300, "Status300"),
        (Self::Status400, "Status400"),
        (Self::Status500, "Status500"),
        (Self::Status429, "Status429"),
    ];
}

/// The property `httpMethods` of `ApiUsageSimpleSearch`. Known values: `GET`, `POST`, `DELETE`, `PATCH`, `PUT`, `HEAD`, `CONNECT`, `OPTIONS`, `TRACE`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum HttpMethods {
    Get,
    Post,
    Delete,
    Patch,
    Put,
    Head,
    Connect,
    Options,
    Trace,
}

impl crate::runtime::Enum for HttpMethods {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Get, "GET"),
        (Self::Post, "POST"),
        (Self::Delete, "DELETE"),
        (Self::Patch, "PATCH"),
        (Self::Put, "PUT"),
        (Self::Head, "HEAD"),
        (Self::Connect, "CONNECT"),
        (Self::Options, "OPTIONS"),
        (Self::Trace, "TRACE"),
    ];
}
