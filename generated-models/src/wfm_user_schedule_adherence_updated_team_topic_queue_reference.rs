// @generated from the schema "WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference`.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference "WfmUserScheduleAdherenceUpdatedTeamTopicQueueReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
