// @generated from the schema "LearningModulePreviewUpdateResponse"; changes made here are lost at the next generation

use crate::LearningModulePreviewUpdateResponseAssignment;
use crate::runtime::Extra;

/// The schema `LearningModulePreviewUpdateResponse`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningModulePreviewUpdateResponse {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `assignment`: `LearningModulePreviewUpdateResponseAssignment`.
    pub assignment: Option<Box<LearningModulePreviewUpdateResponseAssignment>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningModulePreviewUpdateResponse "LearningModulePreviewUpdateResponse" 2 {
    (
        id: String = "id" with_id,
        assignment: Box<LearningModulePreviewUpdateResponseAssignment> = "assignment" with_assignment,
    )
});
