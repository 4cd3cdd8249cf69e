// @generated from the schema "WfmMoveAgentsCompleteTopicManagementUnit"; changes made here are lost at the next generation

/// The schema `WfmMoveAgentsCompleteTopicManagementUnit`.
#[repr(C)]
pub struct WfmMoveAgentsCompleteTopicManagementUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmMoveAgentsCompleteTopicManagementUnit "WfmMoveAgentsCompleteTopicManagementUnit" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
