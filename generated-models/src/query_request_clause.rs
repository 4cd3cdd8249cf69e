// @generated from the schema "QueryRequestClause"; changes made here are lost at the next generation

/// The schema `QueryRequestClause`.
pub struct QueryRequestClause {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `predicates`: `array of QueryRequestPredicate`, required.
    pub predicates: ::std::option::Option<::std::vec::Vec<crate::QueryRequestPredicate>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for QueryRequestClause {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &QueryRequestClause = &<QueryRequestClause as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "QueryRequestClause",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 1), ("predicates", "predicates", 1)],
        fields: &[&E.r#type, &E.predicates],
    }
};

crate::runtime::model!(QueryRequestClause);

crate::runtime::setters!(QueryRequestClause {
    with_type: r#type: crate::runtime::Open<Type>,
    with_predicates: predicates: ::std::vec::Vec<crate::QueryRequestPredicate>,
});

/// The property `type` of `QueryRequestClause`. Known values: `And`, `Or`.
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
