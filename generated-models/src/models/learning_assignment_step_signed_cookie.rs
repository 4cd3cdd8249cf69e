// @generated from the schema "LearningAssignmentStepSignedCookie"; changes made here are lost at the next generation

use std::collections::BTreeMap;
use crate::runtime::Extra;

/// The schema `LearningAssignmentStepSignedCookie`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentStepSignedCookie {
    /// `url`: `string`, read-only.
    pub url: Option<String>,
    /// `cookieValues`: `map of string`, read-only.
    #[doc(alias = "cookieValues")]
    pub cookie_values: Option<BTreeMap<String, String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentStepSignedCookie "LearningAssignmentStepSignedCookie" 2 {
    (
        url: String = "url" with_url read_only,
        cookie_values: BTreeMap<String, String> = "cookieValues" with_cookie_values read_only secret,
    )
});
