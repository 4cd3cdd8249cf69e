// @generated from the schema "WfmUserScheduleAdherenceUpdatedMuTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmUserScheduleAdherenceUpdatedMuTopicUserReference`.
#[repr(C)]
pub struct WfmUserScheduleAdherenceUpdatedMuTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUserScheduleAdherenceUpdatedMuTopicUserReference "WfmUserScheduleAdherenceUpdatedMuTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
