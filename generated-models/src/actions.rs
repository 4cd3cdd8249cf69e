// @generated from the schema "Actions"; changes made here are lost at the next generation

/// The schema `Actions`.
pub struct Actions {
    /// `skillsToRemove`: `array of SkillsToRemove`.
    #[doc(alias = "skillsToRemove")]
    pub skills_to_remove: ::std::option::Option<::std::vec::Vec<crate::SkillsToRemove>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for Actions {
    const EMPTY: Self = Self {
        skills_to_remove: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &Actions = &<Actions as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "Actions",
        empty: E,
        extra: &E.extra,
        properties: &[("skillsToRemove", "skills_to_remove", 0)],
        fields: &[&E.skills_to_remove],
    }
};

crate::runtime::model!(Actions);

crate::runtime::setters!(Actions {
    with_skills_to_remove: skills_to_remove: ::std::vec::Vec<crate::SkillsToRemove>,
});
