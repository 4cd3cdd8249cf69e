// @generated from the schema "AgentVideoSettings"; changes made here are lost at the next generation

use crate::BackgroundImageSettings;
use crate::runtime::{Extra, Open};

/// The schema `AgentVideoSettings`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AgentVideoSettings {
    /// `allowCamera`: `boolean`.
    #[doc(alias = "allowCamera")]
    pub allow_camera: Option<bool>,
    /// `allowScreenShare`: `boolean`.
    #[doc(alias = "allowScreenShare")]
    pub allow_screen_share: Option<bool>,
    /// `background`: one of `BLUR`, `NONE` and `IMAGE`.
    pub background: Option<Open<Background>>,
    /// `backgroundImage`: `BackgroundImageSettings`.
    #[doc(alias = "backgroundImage")]
    pub background_image: Option<Box<BackgroundImageSettings>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AgentVideoSettings "AgentVideoSettings" 4 {
    (
        allow_camera: bool = "allowCamera" with_allow_camera,
        allow_screen_share: bool = "allowScreenShare" with_allow_screen_share,
        background: Open<Background> = "background" with_background,
        background_image: Box<BackgroundImageSettings> = "backgroundImage" with_background_image,
    )
});

/// The property `background` of `AgentVideoSettings`. Known values: `BLUR`, `NONE`, `IMAGE`.
#[repr(u16)]
#[non_exhaustive]
pub enum Background {
    Blur,
    None,
    Image,
}

crate::runtime::values!(Background {
    Blur = "BLUR",
    None = "NONE",
    Image = "IMAGE",
});
