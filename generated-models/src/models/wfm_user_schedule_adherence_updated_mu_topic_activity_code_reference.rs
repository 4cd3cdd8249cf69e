// @generated from the schema "WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference"; changes made here are lost at the next generation

use crate::WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference;
use crate::runtime::Extra;

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `secondaryPresences`: `array of WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference`.
    #[doc(alias = "secondaryPresences")]
    pub secondary_presences: Option<
        Vec<WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference>,
    >,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference "WfmUserScheduleAdherenceUpdatedMuTopicActivityCodeReference" 2 {
    (
        id: String = "id" with_id,
        secondary_presences: Vec<WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference> = "secondaryPresences" with_secondary_presences,
    )
});
