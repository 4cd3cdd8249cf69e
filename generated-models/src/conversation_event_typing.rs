// @generated from the schema "ConversationEventTyping"; changes made here are lost at the next generation

/// The schema `ConversationEventTyping`.
#[repr(C)]
pub struct ConversationEventTyping {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `duration`: `integer (int64)`.
    pub duration: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationEventTyping "ConversationEventTyping" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        duration: i64 = "duration" 0 with_duration,
    )
});

/// The property `type` of `ConversationEventTyping`. Known values: `On`.
#[non_exhaustive]
pub enum Type {
    On,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[(Self::On, "On")];
}
