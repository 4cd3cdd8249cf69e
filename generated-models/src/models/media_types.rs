// @generated from the schema "MediaTypes"; changes made here are lost at the next generation

use crate::MediaTypeAccess;
use crate::runtime::Extra;

/// The schema `MediaTypes`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct MediaTypes {
    /// `allow`: `MediaTypeAccess`.
    pub allow: Option<Box<MediaTypeAccess>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(MediaTypes "MediaTypes" 1 {
    (
        allow: Box<MediaTypeAccess> = "allow" with_allow,
    )
});
