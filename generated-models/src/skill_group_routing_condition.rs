// @generated from the schema "SkillGroupRoutingCondition"; changes made here are lost at the next generation

/// The schema `SkillGroupRoutingCondition`.
pub struct SkillGroupRoutingCondition {
    /// `routingSkill`: `string`, required.
    #[doc(alias = "routingSkill")]
    pub routing_skill: ::std::option::Option<::std::string::String>,
    /// `comparator`: `string`, required.
    pub comparator: ::std::option::Option<crate::runtime::Open<Comparator>>,
    /// `proficiency`: `integer (int32)`, required.
    pub proficiency: ::std::option::Option<i32>,
    /// `childConditions`: `array of SkillGroupCondition`.
    #[doc(alias = "childConditions")]
    pub child_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::SkillGroupCondition>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SkillGroupRoutingCondition {
    const EMPTY: Self = Self {
        routing_skill: ::std::option::Option::None,
        comparator: ::std::option::Option::None,
        proficiency: ::std::option::Option::None,
        child_conditions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SkillGroupRoutingCondition = &<SkillGroupRoutingCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SkillGroupRoutingCondition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("routingSkill", "routing_skill", 1),
            ("comparator", "comparator", 1),
            ("proficiency", "proficiency", 1),
            ("childConditions", "child_conditions", 0),
        ],
        fields: &[&E.routing_skill, &E.comparator, &E.proficiency, &E.child_conditions],
    }
};

crate::runtime::model!(SkillGroupRoutingCondition);

crate::runtime::setters!(SkillGroupRoutingCondition {
    with_routing_skill: routing_skill: ::std::string::String,
    with_comparator: comparator: crate::runtime::Open<Comparator>,
    with_proficiency: proficiency: i32,
    with_child_conditions: child_conditions: ::std::vec::Vec<crate::SkillGroupCondition>,
});

/// The property `comparator` of `SkillGroupRoutingCondition`. Known values: `EqualTo`, `NotEqualTo`, `LessThan`, `GreaterThan`, `GreaterThanOrEqualTo`, `LessThanOrEqualTo`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Comparator {
    EqualTo,
    NotEqualTo,
    LessThan,
    GreaterThan,
    GreaterThanOrEqualTo,
    LessThanOrEqualTo,
}

impl crate::runtime::Enum for Comparator {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::EqualTo, "EqualTo"),
        (Self::NotEqualTo, "NotEqualTo"),
        (Self::LessThan, "LessThan"),
        (Self::GreaterThan, "GreaterThan"),
        (Self::GreaterThanOrEqualTo, "GreaterThanOrEqualTo"),
        (Self::LessThanOrEqualTo, "LessThanOrEqualTo"),
    ];
}
