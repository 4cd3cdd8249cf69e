// @generated from the schema "ReviewAssessmentResults"; changes made here are lost at the next generation

/// The schema `ReviewAssessmentResults`.
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

impl crate::runtime::Model for ReviewAssessmentResults {
    const EMPTY: Self = Self {
        by_assignees: ::std::option::Option::None,
        by_viewers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ReviewAssessmentResults = &<ReviewAssessmentResults as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ReviewAssessmentResults",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("byAssignees", "by_assignees", 0),
            ("byViewers", "by_viewers", 0),
        ],
        fields: &[&E.by_assignees, &E.by_viewers],
    }
};

crate::runtime::model!(ReviewAssessmentResults);

crate::runtime::setters!(ReviewAssessmentResults {
    with_by_assignees: by_assignees: bool,
    with_by_viewers: by_viewers: bool,
});
