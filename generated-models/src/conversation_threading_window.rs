// @generated from the schema "ConversationThreadingWindow"; changes made here are lost at the next generation

/// The schema `ConversationThreadingWindow`.
#[repr(C)]
pub struct ConversationThreadingWindow {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `settings`: `array of ConversationThreadingWindowSetting`, required.
    pub settings: ::std::option::Option<
        ::std::vec::Vec<crate::ConversationThreadingWindowSetting>,
    >,
    /// `defaultTimeoutMinutes`: `integer (int64)`, read-only.
    #[doc(alias = "defaultTimeoutMinutes")]
    pub default_timeout_minutes: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ConversationThreadingWindow "ConversationThreadingWindow" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        settings: ::std::vec::Vec<crate::ConversationThreadingWindowSetting> = "settings" 1 with_settings,
        default_timeout_minutes: i64 = "defaultTimeoutMinutes" 2 with_default_timeout_minutes,
    )
});
