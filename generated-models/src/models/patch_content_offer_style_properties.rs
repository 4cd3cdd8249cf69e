// @generated from the schema "PatchContentOfferStyleProperties"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `PatchContentOfferStyleProperties`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct PatchContentOfferStyleProperties {
    /// `padding`: `string`.
    pub padding: Option<String>,
    /// `color`: `string`.
    pub color: Option<String>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(PatchContentOfferStyleProperties "PatchContentOfferStyleProperties" 3 {
    (
        padding: String = "padding" with_padding,
        color: String = "color" with_color,
        background_color: String = "backgroundColor" with_background_color,
    )
});
