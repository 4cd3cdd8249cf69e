// @generated from the schema "ConversationContentText"; changes made here are lost at the next generation

/// The schema `ConversationContentText`.
#[repr(C)]
pub struct ConversationContentText {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `body`: `string`, required.
    pub body: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationContentText "ConversationContentText" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
        body: ::std::string::String = "body" 1 with_body,
    )
});

/// The property `type` of `ConversationContentText`. Known values: `Text`.
#[non_exhaustive]
pub enum Type {
    Text,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::Text, "Text")];
}
