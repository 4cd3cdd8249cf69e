// @generated from the schema "AmazonLexRequest"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `AmazonLexRequest`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AmazonLexRequest {
    /// `requestAttributes`: `map of string`.
    #[doc(alias = "requestAttributes")]
    pub request_attributes: Option<BTreeMap<String, String>>,
    /// `sessionAttributes`: `map of string`.
    #[doc(alias = "sessionAttributes")]
    pub session_attributes: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AmazonLexRequest "AmazonLexRequest" 2 {
    (
        request_attributes: BTreeMap<String, String> = "requestAttributes" with_request_attributes,
        session_attributes: BTreeMap<String, String> = "sessionAttributes" with_session_attributes,
    )
});
