// @generated from the schema "WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference`.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference "WfmUserScheduleAdherenceUpdatedTeamTopicSecondaryPresenceReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
