// @generated from the schema "WfmMoveAgentsCompleteTopicManagementUnit"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmMoveAgentsCompleteTopicManagementUnit`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmMoveAgentsCompleteTopicManagementUnit {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmMoveAgentsCompleteTopicManagementUnit "WfmMoveAgentsCompleteTopicManagementUnit" 1 {
    (
        id: String = "id" with_id,
    )
});
