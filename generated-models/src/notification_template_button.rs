// @generated from the schema "NotificationTemplateButton"; changes made here are lost at the next generation

/// The schema `NotificationTemplateButton`.
#[repr(C)]
pub struct NotificationTemplateButton {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`.
    pub text: ::std::option::Option<::std::string::String>,
    /// `index`: `integer (int64)`, required.
    pub index: ::std::option::Option<i64>,
    /// `phoneNumber`: `string`.
    #[doc(alias = "phoneNumber")]
    pub phone_number: ::std::option::Option<::std::string::String>,
    /// `url`: `string`.
    pub url: ::std::option::Option<::std::string::String>,
    /// `parameters`: `array of NotificationTemplateParameter`.
    pub parameters: ::std::option::Option<
        ::std::vec::Vec<crate::NotificationTemplateParameter>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(NotificationTemplateButton "NotificationTemplateButton" 6 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        text: ::std::string::String = "text" 0 with_text,
        index: i64 = "index" 1 with_index,
        phone_number: ::std::string::String = "phoneNumber" 0 with_phone_number,
        url: ::std::string::String = "url" 0 with_url,
        parameters: ::std::vec::Vec<crate::NotificationTemplateParameter> = "parameters" 0 with_parameters,
    )
});

/// The property `type` of `NotificationTemplateButton`. Known values: `QuickReply`, `PhoneNumber`, `Url`.
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
