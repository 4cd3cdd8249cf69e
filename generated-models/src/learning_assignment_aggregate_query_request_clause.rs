// @generated from the schema "LearningAssignmentAggregateQueryRequestClause"; changes made here are lost at the next generation

/// The schema `LearningAssignmentAggregateQueryRequestClause`.
pub struct LearningAssignmentAggregateQueryRequestClause {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `predicates`: `array of LearningAssignmentAggregateQueryRequestPredicate`, required.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::LearningAssignmentAggregateQueryRequestPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningAssignmentAggregateQueryRequestClause {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningAssignmentAggregateQueryRequestClause = &<LearningAssignmentAggregateQueryRequestClause as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningAssignmentAggregateQueryRequestClause",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 1), ("predicates", "predicates", 1)],
        fields: &[&E.r#type, &E.predicates],
    }
};

crate::runtime::model!(LearningAssignmentAggregateQueryRequestClause);

crate::runtime::setters!(LearningAssignmentAggregateQueryRequestClause {
    with_type: r#type: crate::runtime::Open<Type>,
    with_predicates: predicates: ::std::vec::Vec<crate::LearningAssignmentAggregateQueryRequestPredicate>,
});

/// The property `type` of `LearningAssignmentAggregateQueryRequestClause`. Known values: `And`, `Or`.
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
