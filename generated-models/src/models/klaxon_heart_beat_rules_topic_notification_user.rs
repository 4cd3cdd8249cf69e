// @generated from the schema "KlaxonHeartBeatRulesTopicNotificationUser"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `KlaxonHeartBeatRulesTopicNotificationUser`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct KlaxonHeartBeatRulesTopicNotificationUser {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `displayName`: `string`.
    #[doc(alias = "displayName")]
    pub display_name: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(KlaxonHeartBeatRulesTopicNotificationUser "KlaxonHeartBeatRulesTopicNotificationUser" 2 {
    (
        id: String = "id" with_id,
        display_name: String = "displayName" with_display_name,
    )
});
