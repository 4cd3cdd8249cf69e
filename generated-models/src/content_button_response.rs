// @generated from the schema "ContentButtonResponse"; changes made here are lost at the next generation

/// The schema `ContentButtonResponse`.
#[repr(C)]
pub struct ContentButtonResponse {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `text`: `string`, required.
    pub text: ::std::option::Option<::std::string::String>,
    /// `payload`: `string`, required.
    pub payload: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ContentButtonResponse "ContentButtonResponse" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        text: ::std::string::String = "text" 1 with_text,
        payload: ::std::string::String = "payload" 1 with_payload,
    )
});

/// The property `type` of `ContentButtonResponse`. Known values: `Button`, `QuickReply`, `DatePicker`.
#[non_exhaustive]
pub enum Type {
    Button,
    QuickReply,
    DatePicker,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Button, "Button"),
        (Self::QuickReply, "QuickReply"),
        (Self::DatePicker, "DatePicker"),
    ];
}
