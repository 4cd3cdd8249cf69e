// @generated from the schema "LearningAssignmentUserQuery"; changes made here are lost at the next generation

/// The schema `LearningAssignmentUserQuery`.
pub struct LearningAssignmentUserQuery {
    /// `rule`: `LearningModuleRule`, required.
    pub rule: ::std::option::Option<::std::boxed::Box<crate::LearningModuleRule>>,
    /// `searchTerm`: `string`.
    #[doc(alias = "searchTerm")]
    pub search_term: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentUserQuery {
    const EMPTY: Self = Self {
        rule: ::std::option::Option::None,
        search_term: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentUserQuery = &<LearningAssignmentUserQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentUserQuery",
        empty: E,
        extra: &E.extra,
        properties: &[("rule", "rule", 1), ("searchTerm", "search_term", 0)],
        fields: &[&E.rule, &E.search_term],
    }
};

crate::runtime::model!(LearningAssignmentUserQuery);

crate::runtime::setters!(LearningAssignmentUserQuery {
    with_rule: rule: ::std::boxed::Box<crate::LearningModuleRule>,
    with_search_term: search_term: ::std::string::String,
});
