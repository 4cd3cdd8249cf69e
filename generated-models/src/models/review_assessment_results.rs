// @generated from the schema "ReviewAssessmentResults"; changes made here are lost at the next generation

use crate::runtime::Extra;

/// The schema `ReviewAssessmentResults`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct ReviewAssessmentResults {
    /// `byAssignees`: `boolean`.
    #[doc(alias = "byAssignees")]
    pub by_assignees: Option<bool>,
    /// `byViewers`: `boolean`.
    #[doc(alias = "byViewers")]
    pub by_viewers: Option<bool>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(ReviewAssessmentResults "ReviewAssessmentResults" 2 {
    (
        by_assignees: bool = "byAssignees" with_by_assignees,
        by_viewers: bool = "byViewers" with_by_viewers,
    )
});
