// @generated from the schema "WfmBuScheduleTopicManagementUnit"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleTopicManagementUnit`.
#[repr(C)]
pub struct WfmBuScheduleTopicManagementUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmBuScheduleTopicManagementUnit "WfmBuScheduleTopicManagementUnit" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
