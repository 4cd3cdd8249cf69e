// @generated from the schema "LearningAssignmentUserQuery"; changes made here are lost at the next generation

use crate::LearningModuleRule;
use crate::runtime::Extra;

/// The schema `LearningAssignmentUserQuery`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct LearningAssignmentUserQuery {
    /// `rule`: `LearningModuleRule`, required.
    pub rule: Option<Box<LearningModuleRule>>,
    /// `searchTerm`: `string`.
    #[doc(alias = "searchTerm")]
    pub search_term: Option<String>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(LearningAssignmentUserQuery "LearningAssignmentUserQuery" 2 {
    (
        rule: Box<LearningModuleRule> = "rule" with_rule required,
        search_term: String = "searchTerm" with_search_term,
    )
});
