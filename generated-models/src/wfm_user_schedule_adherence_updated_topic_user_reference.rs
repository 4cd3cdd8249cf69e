// @generated from the schema "WfmUserScheduleAdherenceUpdatedTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTopicUserReference`.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTopicUserReference "WfmUserScheduleAdherenceUpdatedTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
