// @generated from the schema "MessageHeader"; changes made here are lost at the next generation

/// The schema `MessageHeader`.
#[repr(C)]
pub struct MessageHeader {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `content`: `string`.
    pub content: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessageHeader "MessageHeader" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        content: ::std::string::String = "content" 0 with_content,
    )
});

/// The property `type` of `MessageHeader`. Known values: `Text`, `Image`.
#[non_exhaustive]
pub enum Type {
    Text,
    Image,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Text, "Text"),
        (Self::Image, "Image"),
    ];
}
