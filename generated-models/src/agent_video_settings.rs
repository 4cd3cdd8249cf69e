// @generated from the schema "AgentVideoSettings"; changes made here are lost at the next generation

/// The schema `AgentVideoSettings`.
#[repr(C)]
pub struct AgentVideoSettings {
    /// `allowCamera`: `boolean`.
    #[doc(alias = "allowCamera")]
    pub allow_camera: ::std::option::Option<bool>,
    /// `allowScreenShare`: `boolean`.
    #[doc(alias = "allowScreenShare")]
    pub allow_screen_share: ::std::option::Option<bool>,
    /// `background`: `string`.
    pub background: ::std::option::Option<crate::runtime::Open<Background>>,
    /// `backgroundImage`: `BackgroundImageSettings`.
    #[doc(alias = "backgroundImage")]
    pub background_image: ::std::option::Option<
        ::std::boxed::Box<crate::BackgroundImageSettings>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AgentVideoSettings "AgentVideoSettings" 4 {
    (
        allow_camera: bool = "allowCamera" 0 with_allow_camera,
        allow_screen_share: bool = "allowScreenShare" 0 with_allow_screen_share,
        background: crate::runtime::Open<Background> = "background" 0 with_background,
        background_image: ::std::boxed::Box<crate::BackgroundImageSettings> = "backgroundImage" 0 with_background_image,
    )
});

/// The property `background` of `AgentVideoSettings`. Known values: `BLUR`, `NONE`, `IMAGE`.
#[non_exhaustive]
pub enum Background {
    Blur,
    None,
    Image,
}

crate::runtime::known!(Background);

impl crate::runtime::Enum for Background {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Blur, "BLUR"),
        (Self::None, "NONE"),
        (Self::Image, "IMAGE"),
    ];
}
