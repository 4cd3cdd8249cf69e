// @generated from the schema "ConversationClearSettings"; changes made here are lost at the next generation

/// The schema `ConversationClearSettings`.
#[repr(C)]
pub struct ConversationClearSettings {
    /// `enabled`: `boolean`.
    pub enabled: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationClearSettings "ConversationClearSettings" 1 {
    (
        enabled: bool = "enabled" 0 with_enabled,
    )
});
