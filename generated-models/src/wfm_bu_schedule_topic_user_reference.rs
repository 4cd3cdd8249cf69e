// @generated from the schema "WfmBuScheduleTopicUserReference"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleTopicUserReference`.
#[repr(C)]
pub struct WfmBuScheduleTopicUserReference {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuScheduleTopicUserReference "WfmBuScheduleTopicUserReference" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
