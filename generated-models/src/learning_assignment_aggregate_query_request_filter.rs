// @generated from the schema "LearningAssignmentAggregateQueryRequestFilter"; changes made here are lost at the next generation

/// The schema `LearningAssignmentAggregateQueryRequestFilter`.
pub struct LearningAssignmentAggregateQueryRequestFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of LearningAssignmentAggregateQueryRequestClause`, required.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::LearningAssignmentAggregateQueryRequestClause>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentAggregateQueryRequestFilter {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        clauses: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentAggregateQueryRequestFilter = &<LearningAssignmentAggregateQueryRequestFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentAggregateQueryRequestFilter",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 1), ("clauses", "clauses", 1)],
        fields: &[&E.r#type, &E.clauses],
    }
};

crate::runtime::model!(LearningAssignmentAggregateQueryRequestFilter);

crate::runtime::setters!(LearningAssignmentAggregateQueryRequestFilter {
    with_type: r#type: crate::runtime::Open<Type>,
    with_clauses: clauses: ::std::vec::Vec<crate::LearningAssignmentAggregateQueryRequestClause>,
});

/// The property `type` of `LearningAssignmentAggregateQueryRequestFilter`. Known values: `And`, `Or`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    And,
    Or,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "And"),
        (Self::Or, "Or"),
    ];
}
