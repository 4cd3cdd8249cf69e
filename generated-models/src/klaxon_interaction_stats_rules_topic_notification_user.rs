// @generated from the schema "KlaxonInteractionStatsRulesTopicNotificationUser"; changes made here are lost at the next generation

/// The schema `KlaxonInteractionStatsRulesTopicNotificationUser`.
#[repr(C)]
pub struct KlaxonInteractionStatsRulesTopicNotificationUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KlaxonInteractionStatsRulesTopicNotificationUser "KlaxonInteractionStatsRulesTopicNotificationUser" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
    )
});
