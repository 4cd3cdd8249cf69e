// @generated from the schema "UserDetailQueryFilter"; changes made here are lost at the next generation

/// The schema `UserDetailQueryFilter`.
pub struct UserDetailQueryFilter {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `clauses`: `array of UserDetailQueryClause`.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::UserDetailQueryClause>>,
    /// `predicates`: `array of UserDetailQueryPredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::UserDetailQueryPredicate>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UserDetailQueryFilter {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        clauses: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UserDetailQueryFilter = &<UserDetailQueryFilter as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UserDetailQueryFilter",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("clauses", "clauses", 0),
            ("predicates", "predicates", 0),
        ],
        fields: &[&E.r#type, &E.clauses, &E.predicates],
    }
};

crate::runtime::model!(UserDetailQueryFilter);

crate::runtime::setters!(UserDetailQueryFilter {
    with_type: r#type: crate::runtime::Open<Type>,
    with_clauses: clauses: ::std::vec::Vec<crate::UserDetailQueryClause>,
    with_predicates: predicates: ::std::vec::Vec<crate::UserDetailQueryPredicate>,
});

/// The property `type` of `UserDetailQueryFilter`. Known values: `and`, `or`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    And,
    Or,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "and"),
        (Self::Or, "or"),
    ];
}
