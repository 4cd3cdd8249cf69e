// @generated from the schema "SkillGroupCondition"; changes made here are lost at the next generation

/// The schema `SkillGroupCondition`.
pub struct SkillGroupCondition {
    /// `routingSkillConditions`: `array of SkillGroupRoutingCondition`, required.
    #[doc(alias = "routingSkillConditions")]
    pub routing_skill_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::SkillGroupRoutingCondition>,
    >,
    /// `languageSkillConditions`: `array of SkillGroupLanguageCondition`, required.
    #[doc(alias = "languageSkillConditions")]
    pub language_skill_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::SkillGroupLanguageCondition>,
    >,
    /// `operation`: `string`, required.
    pub operation: ::std::option::Option<crate::runtime::Open<Operation>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SkillGroupCondition {
    const EMPTY: Self = Self {
        routing_skill_conditions: ::std::option::Option::None,
        language_skill_conditions: ::std::option::Option::None,
        operation: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SkillGroupCondition = &<SkillGroupCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SkillGroupCondition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("routingSkillConditions", "routing_skill_conditions", 1),
            ("languageSkillConditions", "language_skill_conditions", 1),
            ("operation", "operation", 1),
        ],
        fields: &[
            &E.routing_skill_conditions,
            &E.language_skill_conditions,
            &E.operation,
        ],
    }
};

crate::runtime::model!(SkillGroupCondition);

crate::runtime::setters!(SkillGroupCondition {
    with_routing_skill_conditions: routing_skill_conditions: ::std::vec::Vec<crate::SkillGroupRoutingCondition>,
    with_language_skill_conditions: language_skill_conditions: ::std::vec::Vec<crate::SkillGroupLanguageCondition>,
    with_operation: operation: crate::runtime::Open<Operation>,
});

/// The property `operation` of `SkillGroupCondition`. Known values: `And`, `Not`, `Or`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Operation {
    And,
    Not,
    Or,
}

impl crate::runtime::Enum for Operation {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::And, "And"),
        (Self::Not, "Not"),
        (Self::Or, "Or"),
    ];
}
