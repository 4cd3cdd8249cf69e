// @generated from the schema "CommonRuleConditions"; changes made here are lost at the next generation

/// The schema `CommonRuleConditions`.
pub struct CommonRuleConditions {
    /// `clauses`: `array of CommonRuleConditions`.
    pub clauses: ::std::option::Option<::std::vec::Vec<crate::CommonRuleConditions>>,
    /// `predicates`: `array of CommonRulePredicate`, required.
    pub predicates: ::std::option::Option<::std::vec::Vec<crate::CommonRulePredicate>>,
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CommonRuleConditions {
    const EMPTY: Self = Self {
        clauses: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        id: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CommonRuleConditions = &<CommonRuleConditions as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CommonRuleConditions",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("clauses", "clauses", 0),
            ("predicates", "predicates", 1),
            ("type", "type", 1),
            ("id", "id", 0),
        ],
        fields: &[&E.clauses, &E.predicates, &E.r#type, &E.id],
    }
};

crate::runtime::model!(CommonRuleConditions);

crate::runtime::setters!(CommonRuleConditions {
    with_clauses: clauses: ::std::vec::Vec<crate::CommonRuleConditions>,
    with_predicates: predicates: ::std::vec::Vec<crate::CommonRulePredicate>,
    with_type: r#type: crate::runtime::Open<Type>,
    with_id: id: ::std::string::String,
});

/// The property `type` of `CommonRuleConditions`. Known values: `And`, `Or`, `Not`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    And,
    Or,
    Not,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "And"),
        (Self::Or, "Or"),
        (Self::Not, "Not"),
    ];
}
