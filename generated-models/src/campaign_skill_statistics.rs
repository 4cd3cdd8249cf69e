// @generated from the schema "CampaignSkillStatistics"; changes made here are lost at the next generation

/// The schema `CampaignSkillStatistics`.
pub struct CampaignSkillStatistics {
    /// `skillCombinations`: `integer (int32)`, read-only.
    #[doc(alias = "skillCombinations")]
    pub skill_combinations: ::std::option::Option<i32>,
    /// `eligibleSkilledAgents`: `integer (int32)`, read-only.
    #[doc(alias = "eligibleSkilledAgents")]
    pub eligible_skilled_agents: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CampaignSkillStatistics {
    const EMPTY: Self = Self {
        skill_combinations: ::std::option::Option::None,
        eligible_skilled_agents: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CampaignSkillStatistics = &<CampaignSkillStatistics as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CampaignSkillStatistics",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("skillCombinations", "skill_combinations", 2),
            ("eligibleSkilledAgents", "eligible_skilled_agents", 2),
        ],
        fields: &[&E.skill_combinations, &E.eligible_skilled_agents],
    }
};

crate::runtime::model!(CampaignSkillStatistics);

crate::runtime::setters!(CampaignSkillStatistics {
    with_skill_combinations: skill_combinations: i32,
    with_eligible_skilled_agents: eligible_skilled_agents: i32,
});
