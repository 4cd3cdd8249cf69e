// @generated from the schema "QueryRequestFilter"; changes made here are lost at the next generation

/// The schema `QueryRequestFilter`.
pub struct QueryRequestFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of QueryRequestClause`, required.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::QueryRequestClause>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryRequestFilter {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        clauses: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryRequestFilter = &<QueryRequestFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryRequestFilter",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 1), ("clauses", "clauses", 1)],
        fields: &[&E.r#type, &E.clauses],
    }
};

crate::runtime::model!(QueryRequestFilter);

crate::runtime::setters!(QueryRequestFilter {
    with_type: r#type: crate::runtime::Open<Type>,
    with_clauses: clauses: ::std::vec::Vec<crate::QueryRequestClause>,
});

/// The property `type` of `QueryRequestFilter`. Known values: `And`, `Or`.
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
