// @generated from the schema "SkillGroupMemberDivisionList"; changes made here are lost at the next generation

/// The schema `SkillGroupMemberDivisionList`.
pub struct SkillGroupMemberDivisionList {
    /// `entities`: `array of Division`.
    pub entities: ::std::option::Option<::std::vec::Vec<crate::Division>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SkillGroupMemberDivisionList {
    const EMPTY: Self = Self {
        entities: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SkillGroupMemberDivisionList = &<SkillGroupMemberDivisionList as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SkillGroupMemberDivisionList",
        empty: E,
        extra: &E.extra,
        properties: &[("entities", "entities", 0)],
        fields: &[&E.entities],
    }
};

crate::runtime::model!(SkillGroupMemberDivisionList);

crate::runtime::setters!(SkillGroupMemberDivisionList {
    with_entities: entities: ::std::vec::Vec<crate::Division>,
});
