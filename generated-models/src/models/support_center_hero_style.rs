// @generated from the schema "SupportCenterHeroStyle"; changes made here are lost at the next generation

use crate::SupportCenterImage;
use crate::runtime::Extra;

/// The schema `SupportCenterHeroStyle`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportCenterHeroStyle {
    /// `backgroundColor`: `string`, required.
    #[doc(alias = "backgroundColor")]
    pub background_color: Option<String>,
    /// `textColor`: `string`, required.
    #[doc(alias = "textColor")]
    pub text_color: Option<String>,
    /// `image`: `SupportCenterImage`.
    pub image: Option<Box<SupportCenterImage>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportCenterHeroStyle "SupportCenterHeroStyle" 3 {
    (
        background_color: String = "backgroundColor" with_background_color required,
        text_color: String = "textColor" with_text_color required,
        image: Box<SupportCenterImage> = "image" with_image,
    )
});
