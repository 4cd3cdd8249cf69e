// @generated from the schema "WfmMoveManagementUnitTopicBusinessUnit"; changes made here are lost at the next generation

/// The schema `WfmMoveManagementUnitTopicBusinessUnit`.
#[repr(C)]
pub struct WfmMoveManagementUnitTopicBusinessUnit {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmMoveManagementUnitTopicBusinessUnit "WfmMoveManagementUnitTopicBusinessUnit" 1 {
    (
        id: ::std::string::String = "id" 0 with_id,
    )
});
