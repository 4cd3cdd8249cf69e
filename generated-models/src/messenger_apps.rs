// @generated from the schema "MessengerApps"; changes made here are lost at the next generation

/// The schema `MessengerApps`.
#[repr(C)]
pub struct MessengerApps {
    /// `conversations`: `ConversationAppSettings`.
    pub conversations: ::std::option::Option<
        ::std::boxed::Box<crate::ConversationAppSettings>,
    >,
    /// `knowledge`: `Knowledge`.
    pub knowledge: ::std::option::Option<::std::boxed::Box<crate::Knowledge>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(MessengerApps "MessengerApps" 2 {
    (
        conversations: ::std::boxed::Box<crate::ConversationAppSettings> = "conversations" 0 with_conversations,
        knowledge: ::std::boxed::Box<crate::Knowledge> = "knowledge" 0 with_knowledge,
    )
});
