// @generated from the schema "WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference`.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference "WfmUserScheduleAdherenceUpdatedMuTopicSecondaryPresenceReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
