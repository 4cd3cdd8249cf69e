// @generated from the schema "WfmUserScheduleAdherenceUpdatedMuTopicQueueReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicQueueReference`.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedMuTopicQueueReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedMuTopicQueueReference "WfmUserScheduleAdherenceUpdatedMuTopicQueueReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
