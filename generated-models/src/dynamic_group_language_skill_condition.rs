// @generated from the schema "DynamicGroupLanguageSkillCondition"; changes made here are lost at the next generation

/// The schema `DynamicGroupLanguageSkillCondition`.
pub struct DynamicGroupLanguageSkillCondition {
    /// `languageSkill`: `string`, required.
    #[doc(alias = "languageSkill")]
    pub language_skill: ::std::option::Option<::std::string::String>,
    /// `comparator`: `string`, required.
    pub comparator: ::std::option::Option<crate::runtime::Open<Comparator>>,
    /// `proficiency`: `integer (int32)`, required.
    pub proficiency: ::std::option::Option<i32>,
    /// `childConditions`: `array of DynamicGroupSkillCondition`.
    #[doc(alias = "childConditions")]
    pub child_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::DynamicGroupSkillCondition>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DynamicGroupLanguageSkillCondition {
    const EMPTY: Self = Self {
        language_skill: ::std::option::Option::None,
        comparator: ::std::option::Option::None,
        proficiency: ::std::option::Option::None,
        child_conditions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DynamicGroupLanguageSkillCondition = &<DynamicGroupLanguageSkillCondition as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DynamicGroupLanguageSkillCondition",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("languageSkill", "language_skill", 1),
            ("comparator", "comparator", 1),
            ("proficiency", "proficiency", 1),
            ("childConditions", "child_conditions", 0),
        ],
        fields: &[&E.language_skill, &E.comparator, &E.proficiency, &E.child_conditions],
    }
};

crate::runtime::model!(DynamicGroupLanguageSkillCondition);

crate::runtime::setters!(DynamicGroupLanguageSkillCondition {
    with_language_skill: language_skill: ::std::string::String,
    with_comparator: comparator: crate::runtime::Open<Comparator>,
    with_proficiency: proficiency: i32,
    with_child_conditions: child_conditions: ::std::vec::Vec<crate::DynamicGroupSkillCondition>,
});

/// The property `comparator` of `DynamicGroupLanguageSkillCondition`. Known values: `EqualTo`, `NotEqualTo`, `LessThan`, `GreaterThan`, `GreaterThanOrEqualTo`, `LessThanOrEqualTo`.
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
