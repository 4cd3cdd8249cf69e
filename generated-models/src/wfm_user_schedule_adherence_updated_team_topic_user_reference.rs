// @generated from the schema "WfmUserScheduleAdherenceUpdatedTeamTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicUserReference`.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTeamTopicUserReference "WfmUserScheduleAdherenceUpdatedTeamTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
