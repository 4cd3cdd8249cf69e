// @generated from the schema "DocumentTextProperties"; changes made here are lost at the next generation

/// The schema `DocumentTextProperties`.
#[repr(C)]
pub struct DocumentTextProperties {
    /// `fontSize`: `string`.
    #[doc(alias = "fontSize")]
    pub font_size: ::std::option::Option<crate::runtime::Open<FontSize>>,
    /// `textColor`: `string`.
    #[doc(alias = "textColor")]
    pub text_color: ::std::option::Option<::std::string::String>,
    /// `backgroundColor`: `string`.
    #[doc(alias = "backgroundColor")]
    pub background_color: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DocumentTextProperties "DocumentTextProperties" 3 {
    (
        font_size: crate::runtime::Open<FontSize> = "fontSize" 0 with_font_size,
        text_color: ::std::string::String = "textColor" 0 with_text_color,
        background_color: ::std::string::String = "backgroundColor" 0 with_background_color,
    )
});

/// The property `fontSize` of `DocumentTextProperties`. Known values: `XxSmall`, `XSmall`, `Small`, `Medium`, `Large`, `XLarge`, `XxLarge`, `XxxLarge`.
#[non_exhaustive]
pub enum FontSize {
    XxSmall,
    XSmall,
    Small,
    Medium,
    Large,
    XLarge,
    XxLarge,
    XxxLarge,
}

crate::runtime::known!(FontSize);

impl crate::runtime::Enum for FontSize {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::XxSmall, "XxSmall"),
        (Self::XSmall, "XSmall"),
        (Self::Small, "Small"),
        (Self::Medium, "Medium"),
        (Self::Large, "Large"),
        (Self::XLarge, "XLarge"),
        (Self::XxLarge, "XxLarge"),
        (Self::XxxLarge, "XxxLarge"),
    ];
}
