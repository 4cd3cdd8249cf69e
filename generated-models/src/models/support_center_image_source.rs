// @generated from the schema "SupportCenterImageSource"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `SupportCenterImageSource`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportCenterImageSource {
    /// `defaultUrl`: `string`, required.
    #[doc(alias = "defaultUrl")]
    pub default_url: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportCenterImageSource "SupportCenterImageSource" 1 {
    (
        default_url: String = "defaultUrl" with_default_url required,
    )
});
