// @generated from the schema "WfmMoveAgentsCompleteTopicUserReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmMoveAgentsCompleteTopicUserReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmMoveAgentsCompleteTopicUserReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmMoveAgentsCompleteTopicUserReference "WfmMoveAgentsCompleteTopicUserReference" 1 {
    (
        id: String = "id" with_id,
    )
});
