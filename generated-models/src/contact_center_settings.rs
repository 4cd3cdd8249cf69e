// @generated from the schema "ContactCenterSettings"; changes made here are lost at the next generation

/// The schema `ContactCenterSettings`.
pub struct ContactCenterSettings {
    /// `removeSkillsFromBlindTransfer`: `boolean`.
    #[doc(alias = "removeSkillsFromBlindTransfer")]
    pub remove_skills_from_blind_transfer: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ContactCenterSettings {
    const EMPTY: Self = Self {
        remove_skills_from_blind_transfer: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ContactCenterSettings = &<ContactCenterSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ContactCenterSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("removeSkillsFromBlindTransfer", "remove_skills_from_blind_transfer", 0),
        ],
        fields: &[&E.remove_skills_from_blind_transfer],
    }
};

crate::runtime::model!(ContactCenterSettings);

crate::runtime::setters!(ContactCenterSettings {
    with_remove_skills_from_blind_transfer: remove_skills_from_blind_transfer: bool,
});
