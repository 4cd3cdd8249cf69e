// @generated from the schema "LearningAssignmentItem"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `LearningAssignmentItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentItem {
    /// `moduleId`: `string`, required.
    #[doc(alias = "moduleId")]
    pub module_id: Option<String>,
    /// `userId`: `string`, required.
    #[doc(alias = "userId")]
    pub user_id: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentItem "LearningAssignmentItem" 2 {
    (
        module_id: String = "moduleId" with_module_id required,
        user_id: String = "userId" with_user_id required,
    )
});
