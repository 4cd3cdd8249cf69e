// @generated from the schema "WfmBuScheduleRunTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleRunTopicUserReference`.
#[repr(C)]
pub struct WfmBuScheduleRunTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuScheduleRunTopicUserReference "WfmBuScheduleRunTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
