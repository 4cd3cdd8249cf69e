// @generated from the schema "LearningModuleRule"; changes made here are lost at the next generation

/// The schema `LearningModuleRule`.
pub struct LearningModuleRule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `isActive`: `boolean`, required.
    #[doc(alias = "isActive")]
    pub is_active: ::std::option::Option<bool>,
    /// `parts`: `array of LearningModuleRuleParts`, required.
    pub parts: ::std::option::Option<::std::vec::Vec<crate::LearningModuleRuleParts>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LearningModuleRule {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        is_active: ::std::option::Option::None,
        parts: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LearningModuleRule = &<LearningModuleRule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LearningModuleRule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("isActive", "is_active", 1),
            ("parts", "parts", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.is_active, &E.parts, &E.self_uri],
    }
};

crate::runtime::model!(LearningModuleRule);

crate::runtime::setters!(LearningModuleRule {
    with_id: id: ::std::string::String,
    with_is_active: is_active: bool,
    with_parts: parts: ::std::vec::Vec<crate::LearningModuleRuleParts>,
    with_self_uri: self_uri: ::std::string::String,
});
