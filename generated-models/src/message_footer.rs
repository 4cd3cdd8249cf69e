// @generated from the schema "MessageFooter"; changes made here are lost at the next generation

/// The schema `MessageFooter`.
#[repr(C)]
pub struct MessageFooter {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `content`: `string`.
    pub content: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessageFooter "MessageFooter" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        content: ::std::string::String = "content" 0 with_content,
    )
});

/// The property `type` of `MessageFooter`. Known values: `Text`.
#[non_exhaustive]
pub enum Type {
    Text,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Text, "Text")];
}
