// @generated from the schema "ConversationDisconnectSettings"; changes made here are lost at the next generation

/// The schema `ConversationDisconnectSettings`.
#[repr(C)]
pub struct ConversationDisconnectSettings {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationDisconnectSettings "ConversationDisconnectSettings" 2 {
    (
        enabled: bool = "enabled" 0 with_enabled,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
    )
});

/// The property `type` of `ConversationDisconnectSettings`. Known values: `Send`, `ReadOnly`.
#[non_exhaustive]
pub enum Type {
    Send,
    ReadOnly,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Send, "Send"),
        (Self::ReadOnly, "ReadOnly"),
    ];
}
