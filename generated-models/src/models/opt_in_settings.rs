// @generated from the schema "OptInSettings"; changes made here are lost at the next generation

use crate::ComplianceResponse;
use crate::runtime::Extra;

/// The schema `OptInSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct OptInSettings {
    /// `keyword`: `array of string`, required.
    pub keyword: Option<Vec<String>>,
    /// `response`: `ComplianceResponse`, required.
    pub response: Option<Box<ComplianceResponse>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(OptInSettings "OptInSettings" 2 {
    (
        keyword: Vec<String> = "keyword" with_keyword required,
        response: Box<ComplianceResponse> = "response" with_response required,
    )
});
