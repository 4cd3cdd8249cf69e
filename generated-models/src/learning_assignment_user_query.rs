// @generated from the schema "LearningAssignmentUserQuery"; changes made here are lost at the next generation

/// The schema `LearningAssignmentUserQuery`.
#[repr(C)]
pub struct LearningAssignmentUserQuery {
    /// `rule`: `LearningModuleRule`, required.
    pub rule: ::std::option::Option<::std::boxed::Box<crate::LearningModuleRule>>,
    /// `searchTerm`: `string`.
    #[doc(alias = "searchTerm")]
    pub search_term: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LearningAssignmentUserQuery "LearningAssignmentUserQuery" 2 {
    (
        rule: ::std::boxed::Box<crate::LearningModuleRule> = "rule" 1 with_rule,
        search_term: ::std::string::String = "searchTerm" 0 with_search_term,
    )
});
