// @generated from the schema "Button"; changes made here are lost at the next generation

/// The schema `Button`.
#[repr(C)]
pub struct Button {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `content`: `string`.
    pub content: ::std::option::Option<::std::string::String>,
    /// `contentText`: `string`.
    #[doc(alias = "contentText")]
    pub content_text: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(Button "Button" 3 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        content: ::std::string::String = "content" 0 with_content,
        content_text: ::std::string::String = "contentText" 0 with_content_text,
    )
});

/// The property `type` of `Button`. Known values: `QuickReply`, `PhoneNumber`, `Url`.
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
