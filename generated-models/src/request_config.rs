// @generated from the schema "RequestConfig"; changes made here are lost at the next generation

/// The schema `RequestConfig`.
#[repr(C)]
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

crate::runtime::model!(RequestConfig "RequestConfig" 5 {
    (
        request_url_template: ::std::string::String = "requestUrlTemplate" 0 with_request_url_template,
        request_template: ::std::string::String = "requestTemplate" 0 with_request_template,
        request_template_uri: ::std::string::String = "requestTemplateUri" 0 with_request_template_uri,
        request_type: ::std::string::String = "requestType" 0 with_request_type,
        headers: ::std::collections::BTreeMap<::std::string::String, ::std::string::String> = "headers" 0 with_headers,
    )
});
