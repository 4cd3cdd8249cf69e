// @generated from the schema "V2MobiusRulesTopicCondition"; changes made here are lost at the next generation

/// The schema `V2MobiusRulesTopicCondition`.
pub struct V2MobiusRulesTopicCondition {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `clauses`: `array of V2MobiusRulesTopicCondition`.
    pub clauses: ::std::option::Option<
        ::std::vec::Vec<crate::V2MobiusRulesTopicCondition>,
    >,
    /// `predicates`: `array of V2MobiusRulesTopicConditionRulePredicate`.
    pub predicates: ::std::option::Option<
        ::std::vec::Vec<crate::V2MobiusRulesTopicConditionRulePredicate>,
    >,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for V2MobiusRulesTopicCondition {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        clauses: ::std::option::Option::None,
        predicates: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &V2MobiusRulesTopicCondition = &<V2MobiusRulesTopicCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "V2MobiusRulesTopicCondition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 0),
            ("clauses", "clauses", 0),
            ("predicates", "predicates", 0),
            ("type", "type", 0),
        ],
        fields: &[&E.id, &E.clauses, &E.predicates, &E.r#type],
    }
};

crate::runtime::model!(V2MobiusRulesTopicCondition);

crate::runtime::setters!(V2MobiusRulesTopicCondition {
    with_id: id: ::std::string::String,
    with_clauses: clauses: ::std::vec::Vec<crate::V2MobiusRulesTopicCondition>,
    with_predicates: predicates: ::std::vec::Vec<crate::V2MobiusRulesTopicConditionRulePredicate>,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `V2MobiusRulesTopicCondition`. Known values: `And`, `Or`, `Not`, `Unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    And,
    Or,
    Not,
    Unknown,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "And"),
        (Self::Or, "Or"),
        (Self::Not, "Not"),
        (Self::Unknown, "Unknown"),
    ];
}
