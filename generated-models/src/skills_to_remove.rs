// @generated from the schema "SkillsToRemove"; changes made here are lost at the next generation

/// The schema `SkillsToRemove`.
pub struct SkillsToRemove {
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `selfUri`: `string (uri)`.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SkillsToRemove {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        id: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SkillsToRemove = &<SkillsToRemove as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SkillsToRemove",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 0), ("id", "id", 0), ("selfUri", "self_uri", 0)],
        fields: &[&E.name, &E.id, &E.self_uri],
    }
};

crate::runtime::model!(SkillsToRemove);

crate::runtime::setters!(SkillsToRemove {
    with_name: name: ::std::string::String,
    with_id: id: ::std::string::String,
    with_self_uri: self_uri: ::std::string::String,
});
