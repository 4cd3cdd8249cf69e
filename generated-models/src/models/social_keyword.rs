// @generated from the schema "SocialKeyword"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SocialKeyword`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SocialKeyword {
    /// `includes`: `array of string`.
    pub includes: Option<Vec<String>>,
    /// `excludes`: `array of string`.
    pub excludes: Option<Vec<String>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SocialKeyword "SocialKeyword" 2 {
    (
        includes: Vec<String> = "includes" with_includes,
        excludes: Vec<String> = "excludes" with_excludes,
    )
});
