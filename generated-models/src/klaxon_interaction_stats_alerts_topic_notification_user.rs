// @generated from the schema "KlaxonInteractionStatsAlertsTopicNotificationUser"; changes made here are lost at the next generation

/// The schema `KlaxonInteractionStatsAlertsTopicNotificationUser`.
#[repr(C)]
pub struct KlaxonInteractionStatsAlertsTopicNotificationUser {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(KlaxonInteractionStatsAlertsTopicNotificationUser "KlaxonInteractionStatsAlertsTopicNotificationUser" 2 {
    (
        id: ::std::string::String = "id" 0 with_id,
        display_name: ::std::string::String = "displayName" 0 with_display_name,
    )
});
