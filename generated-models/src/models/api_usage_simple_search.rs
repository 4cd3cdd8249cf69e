// @generated from the schema "ApiUsageSimpleSearch"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `ApiUsageSimpleSearch`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ApiUsageSimpleSearch {
    /// `interval`: `string`, required.
    pub interval: Option<String>,
    /// `metrics`: array of one of `Date`, `ClientName`, `HttpMethod`, `TemplateUri` and 5 more.
    pub metrics: Option<Vec<Open<Metrics>>>,
    /// `oauthClientNames`: `array of string`.
    #[doc(alias = "oauthClientNames")]
    pub oauth_client_names: Option<Vec<String>>,
    /// `httpMethods`: array of one of `GET`, `POST`, `DELETE`, `PATCH` and 5 more.
    #[doc(alias = "httpMethods")]
    pub http_methods: Option<Vec<Open<HttpMethods>>>,
    /// `templateUris`: `array of string`.
    #[doc(alias = "templateUris")]
    pub template_uris: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ApiUsageSimpleSearch "ApiUsageSimpleSearch" 5 {
    (
        interval: String = "interval" with_interval required,
        metrics: Vec<Open<Metrics>> = "metrics" with_metrics,
        oauth_client_names: Vec<String> = "oauthClientNames" with_oauth_client_names,
        http_methods: Vec<Open<HttpMethods>> = "httpMethods" with_http_methods,
        template_uris: Vec<String> = "templateUris" with_template_uris,
    )
});

/// The property `metrics` of `ApiUsageSimpleSearch`. Known values: `Date`, `ClientName`, `HttpMethod`, `TemplateUri`, `Status200`, `Status300`, `Status400`, `Status500`, `Status429`.
#[repr(u16)]
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

crate::runtime::values!(Metrics {
    Date = "Date",
    ClientName = "ClientName",
    HttpMethod = "HttpMethod",
    TemplateUri = "TemplateUri",
    Status200 = "Status200",
    Status300 = "Status300",
    Status400 = "Status400",
    Status500 = "Status500",
    Status429 = "Status429",
});

/// The property `httpMethods` of `ApiUsageSimpleSearch`. Known values: `GET`, `POST`, `DELETE`, `PATCH`, `PUT`, `HEAD`, `CONNECT`, `OPTIONS`, `TRACE`.
#[repr(u16)]
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

crate::runtime::values!(HttpMethods {
    Get = "GET",
    Post = "POST",
    Delete = "DELETE",
    Patch = "PATCH",
    Put = "PUT",
    Head = "HEAD",
    Connect = "CONNECT",
    Options = "OPTIONS",
    Trace = "TRACE",
});
