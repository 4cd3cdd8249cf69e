// @generated from the schema "SupportCenterHeroStyle"; changes made here are lost at the next generation

/// The schema `SupportCenterHeroStyle`.
#[repr(C)]
pub struct SupportCenterHeroStyle {
    /// `backgroundColor`: `string`, required.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// `textColor`: `string`, required.
    #[doc(alias = "textColor")]
    pub text_color: ::std::option::Option<::std::string::String>,
    /// `image`: `SupportCenterImage`.
    pub image: ::std::option::Option<::std::boxed::Box<crate::SupportCenterImage>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(SupportCenterHeroStyle "SupportCenterHeroStyle" 3 {
    (
        background_color: ::std::string::String = "backgroundColor" 1 with_background_color,
        text_color: ::std::string::String = "textColor" 1 with_text_color,
        image: ::std::boxed::Box<crate::SupportCenterImage> = "image" 0 with_image,
    )
});
