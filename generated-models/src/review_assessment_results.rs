// @generated from the schema "ReviewAssessmentResults"; changes made here are lost at the next generation

/// The schema `ReviewAssessmentResults`.
#[repr(C)]
pub struct ReviewAssessmentResults {
    /// `byAssignees`: `boolean`.
    #[doc(alias = "byAssignees")]
    pub by_assignees: ::std::option::Option<bool>,
    /// `byViewers`: `boolean`.
    #[doc(alias = "byViewers")]
    pub by_viewers: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(ReviewAssessmentResults "ReviewAssessmentResults" 2 {
    (
        by_assignees: bool = "byAssignees" 0 with_by_assignees,
        by_viewers: bool = "byViewers" 0 with_by_viewers,
    )
});
