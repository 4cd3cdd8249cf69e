// @generated from the schema "RequestConfig"; changes made here are lost at the next generation

/// The schema `RequestConfig`.
pub struct RequestConfig {
    /// `requestUrlTemplate`: `string`.
    #[doc(alias = "requestUrlTemplate")]
    pub request_url_template: ::std::option::Option<::std::string::String>,
    /// `requestTemplate`: `string`.
    #[doc(alias = "requestTemplate")]
    pub request_template: ::std::option::Option<::std::string::String>,
    /// `requestTemplateUri`: `string`.
    #[doc(alias = "requestTemplateUri")]
    pub request_template_uri: ::std::option::Option<::std::string::String>,
    /// `requestType`: `string`.
    #[doc(alias = "requestType")]
    pub request_type: ::std::option::Option<::std::string::String>,
    /// `headers`: `map of string`.
    pub headers: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RequestConfig {
    const EMPTY: Self = Self {
        request_url_template: ::std::option::Option::None,
        request_template: ::std::option::Option::None,
        request_template_uri: ::std::option::Option::None,
        request_type: ::std::option::Option::None,
        headers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RequestConfig = &<RequestConfig as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RequestConfig",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("requestUrlTemplate", "request_url_template", 0),
            ("requestTemplate", "request_template", 0),
            ("requestTemplateUri", "request_template_uri", 0),
            ("requestType", "request_type", 0),
            ("headers", "headers", 0),
        ],
        fields: &[
            &E.request_url_template,
            &E.request_template,
            &E.request_template_uri,
            &E.request_type,
            &E.headers,
        ],
    }
};

crate::runtime::model!(RequestConfig);

crate::runtime::setters!(RequestConfig {
    with_request_url_template: request_url_template: ::std::string::String,
    with_request_template: request_template: ::std::string::String,
    with_request_template_uri: request_template_uri: ::std::string::String,
    with_request_type: request_type: ::std::string::String,
    with_headers: headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
});
