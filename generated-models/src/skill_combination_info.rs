// @generated from the schema "SkillCombinationInfo"; changes made here are lost at the next generation

/// The schema `SkillCombinationInfo`.
pub struct SkillCombinationInfo {
    /// `skillCombination`: `array of string`.
    #[doc(alias = "skillCombination")]
    pub skill_combination: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `totalCount`: `integer (int64)`, read-only.
    #[doc(alias = "totalCount")]
    pub total_count: ::std::option::Option<i64>,
    /// `remainingCount`: `integer (int64)`, read-only.
    #[doc(alias = "remainingCount")]
    pub remaining_count: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SkillCombinationInfo {
    const EMPTY: Self = Self {
        skill_combination: ::std::option::Option::None,
        total_count: ::std::option::Option::None,
        remaining_count: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SkillCombinationInfo = &<SkillCombinationInfo as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SkillCombinationInfo",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("skillCombination", "skill_combination", 0),
            ("totalCount", "total_count", 2),
            ("remainingCount", "remaining_count", 2),
        ],
        fields: &[&E.skill_combination, &E.total_count, &E.remaining_count],
    }
};

crate::runtime::model!(SkillCombinationInfo);

crate::runtime::setters!(SkillCombinationInfo {
    with_skill_combination: skill_combination: ::std::vec::Vec<::std::string::String>,
    with_total_count: total_count: i64,
    with_remaining_count: remaining_count: i64,
});
