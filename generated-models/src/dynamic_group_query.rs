// @generated from the schema "DynamicGroupQuery"; changes made here are lost at the next generation

/// The schema `DynamicGroupQuery`.
pub struct DynamicGroupQuery {
    /// `skillConditions`: `array of DynamicGroupSkillCondition`, required.
    #[doc(alias = "skillConditions")]
    pub skill_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::DynamicGroupSkillCondition>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DynamicGroupQuery {
    const EMPTY: Self = Self {
        skill_conditions: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DynamicGroupQuery = &<DynamicGroupQuery as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DynamicGroupQuery",
        empty: E,
        extra: &E.extra,
        properties: &[("skillConditions", "skill_conditions", 1)],
        fields: &[&E.skill_conditions],
    }
};

crate::runtime::model!(DynamicGroupQuery);

crate::runtime::setters!(DynamicGroupQuery {
    with_skill_conditions: skill_conditions: ::std::vec::Vec<crate::DynamicGroupSkillCondition>,
});
