// @generated from the schema "ApiUsageSimpleSearch"; changes made here are lost at the next generation

/// The schema `ApiUsageSimpleSearch`.
#[repr(C)]
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

crate::runtime::model!(ApiUsageSimpleSearch "ApiUsageSimpleSearch" 5 {
    (
        interval: ::std::string::String = "interval" 1 with_interval,
        metrics: ::std::vec::Vec<crate::runtime::Open<Metrics>> = "metrics" 0 with_metrics,
        oauth_client_names: ::std::vec::Vec<::std::string::String> = "oauthClientNames" 0 with_oauth_client_names,
        http_methods: ::std::vec::Vec<crate::runtime::Open<HttpMethods>> = "httpMethods" 0 with_http_methods,
        template_uris: ::std::vec::Vec<::std::string::String> = "templateUris" 0 with_template_uris,
    )
});

/// The property `metrics` of `ApiUsageSimpleSearch`. Known values: `Date`, `ClientName`, `HttpMethod`, `TemplateUri`, `Status200`, `Status300`, `Status400`, `Status500`, `Status429`.
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

crate::runtime::known!(Metrics);

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

crate::runtime::known!(HttpMethods);

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
