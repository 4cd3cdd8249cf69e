// @generated from the schema "BackgroundImageSettings"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `BackgroundImageSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct BackgroundImageSettings {
    /// `url`: `string`.
    pub url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(BackgroundImageSettings "BackgroundImageSettings" 1 {
    (
        url: String = "url" with_url,
    )
});
