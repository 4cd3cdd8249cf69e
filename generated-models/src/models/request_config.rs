// @generated from the schema "RequestConfig"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `RequestConfig`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct RequestConfig {
    /// `requestUrlTemplate`: `string`.
    #[doc(alias = "requestUrlTemplate")]
    pub request_url_template: Option<String>,
    /// `requestTemplate`: `string`.
    #[doc(alias = "requestTemplate")]
    pub request_template: Option<String>,
    /// `requestTemplateUri`: `string`.
    #[doc(alias = "requestTemplateUri")]
    pub request_template_uri: Option<String>,
    /// `requestType`: `string`.
    #[doc(alias = "requestType")]
    pub request_type: Option<String>,
    /// `headers`: `map of string`.
    pub headers: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(RequestConfig "RequestConfig" 5 {
    (
        request_url_template: String = "requestUrlTemplate" with_request_url_template,
        request_template: String = "requestTemplate" with_request_template,
        request_template_uri: String = "requestTemplateUri" with_request_template_uri,
        request_type: String = "requestType" with_request_type,
        headers: BTreeMap<String, String> = "headers" with_headers,
    )
});
