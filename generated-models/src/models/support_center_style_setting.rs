// @generated from the schema "SupportCenterStyleSetting"; changes made here are lost at the next generation

use crate::{SupportCenterGlobalStyle, SupportCenterHeroStyle};
use crate::runtime::Extra;

/// The schema `SupportCenterStyleSetting`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct SupportCenterStyleSetting {
    /// `heroStyle`: `SupportCenterHeroStyle`, required.
    #[doc(alias = "heroStyle")]
    pub hero_style: Option<Box<SupportCenterHeroStyle>>,
    /// `globalStyle`: `SupportCenterGlobalStyle`, required.
    #[doc(alias = "globalStyle")]
    pub global_style: Option<Box<SupportCenterGlobalStyle>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(SupportCenterStyleSetting "SupportCenterStyleSetting" 2 {
    (
        hero_style: Box<SupportCenterHeroStyle> = "heroStyle" with_hero_style required,
        global_style: Box<SupportCenterGlobalStyle> = "globalStyle" with_global_style required,
    )
});
