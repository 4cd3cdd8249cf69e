// @generated from the schema "WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference"; changes made here are lost at the next generation

use crate::WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference;
use crate::runtime::Extra;

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `secondaryPresences`: `array of WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference`.
    #[doc(alias = "secondaryPresences")]
    pub secondary_presences: Option<
        Vec<WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference "WfmUserScheduleAdherenceUpdatedTeamTopicActivityCodeReference" 2 {
    (
        id: String = "id" with_id,
        secondary_presences: Vec<WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference> = "secondaryPresences" with_secondary_presences,
    )
});
