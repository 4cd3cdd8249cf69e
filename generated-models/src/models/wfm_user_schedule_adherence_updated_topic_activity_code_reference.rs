// @generated from the schema "WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference"; changes made here are lost at the next generation

use crate::WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference;
use crate::runtime::Extra;

/// The schema `WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `secondaryPresences`: `array of WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference`.
    #[doc(alias = "secondaryPresences")]
    pub secondary_presences: Option<
        Vec<WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference "WfmUserScheduleAdherenceUpdatedTopicActivityCodeReference" 2 {
    (
        id: String = "id" with_id,
        secondary_presences: Vec<WfmUserScheduleAdherenceUpdatedTopicSecondaryPresenceReference> = "secondaryPresences" with_secondary_presences,
    )
});
