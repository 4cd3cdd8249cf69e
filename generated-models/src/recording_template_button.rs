// @generated from the schema "RecordingTemplateButton"; changes made here are lost at the next generation

/// The schema `RecordingTemplateButton`.
#[repr(C)]
pub struct RecordingTemplateButton {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `index`: `integer (int64)`.
    pub index: ::std::option::Option<i64>,
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `isSelected`: `boolean`.
    #[doc(alias = "isSelected")]
    pub is_selected: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(RecordingTemplateButton "RecordingTemplateButton" 6 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        text: ::std::string::String = "text" 0 with_text,
        index: i64 = "index" 0 with_index,
        phone_number: ::std::string::String = "phoneNumber" 0 with_phone_number,
        url: ::std::string::String = "url" 0 with_url,
        is_selected: bool = "isSelected" 0 with_is_selected,
    )
});

/// The property `type` of `RecordingTemplateButton`. Known values: `QuickReply`, `PhoneNumber`, `Url`.
#[non_exhaustive]
pub enum Type {
    QuickReply,
    PhoneNumber,
    Url,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::QuickReply, "QuickReply"),
        (Self::PhoneNumber, "PhoneNumber"),
        (Self::Url, "Url"),
    ];
}
