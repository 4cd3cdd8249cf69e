// @generated from the schema "WfmTimeOffRequestUpdateTopicUserReference"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `WfmTimeOffRequestUpdateTopicUserReference`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmTimeOffRequestUpdateTopicUserReference {
    /// `id`: `string`.
    pub id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmTimeOffRequestUpdateTopicUserReference "WfmTimeOffRequestUpdateTopicUserReference" 1 {
    (
        id: String = "id" with_id,
    )
});
