// @generated from the schema "DynamicGroupQuery"; changes made here are lost at the next generation

/// The schema `DynamicGroupQuery`.
#[repr(C)]
pub struct DynamicGroupQuery {
    /// `skillConditions`: `array of DynamicGroupSkillCondition`, required.
    #[doc(alias = "skillConditions")]
    pub skill_conditions: ::std::option::Option<
        ::std::vec::Vec<crate::DynamicGroupSkillCondition>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(DynamicGroupQuery "DynamicGroupQuery" 1 {
    (
        skill_conditions: ::std::vec::Vec<crate::DynamicGroupSkillCondition> = "skillConditions" 1 with_skill_conditions,
    )
});
