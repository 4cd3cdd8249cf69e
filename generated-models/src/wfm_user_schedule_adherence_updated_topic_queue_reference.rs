// @generated from the schema "WfmUserScheduleAdherenceUpdatedTopicQueueReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedTopicQueueReference`.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedTopicQueueReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedTopicQueueReference "WfmUserScheduleAdherenceUpdatedTopicQueueReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
