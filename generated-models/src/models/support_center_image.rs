// @generated from the schema "SupportCenterImage"; changes made here are lost at the next generation

use crate::SupportCenterImageSource;
use crate::runtime::Extra;

/// The schema `SupportCenterImage`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportCenterImage {
    /// `source`: `SupportCenterImageSource`, required.
    pub source: Option<Box<SupportCenterImageSource>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportCenterImage "SupportCenterImage" 1 {
    (
        source: Box<SupportCenterImageSource> = "source" with_source required,
    )
});
