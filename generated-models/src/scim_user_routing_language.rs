// @generated from the schema "ScimUserRoutingLanguage"; changes made here are lost at the next generation

/// The schema `ScimUserRoutingLanguage`.
pub struct ScimUserRoutingLanguage {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `proficiency`: `number (double)`.
    pub proficiency: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimUserRoutingLanguage {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        proficiency: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimUserRoutingLanguage = &<ScimUserRoutingLanguage as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimUserRoutingLanguage",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("proficiency", "proficiency", 0)],
        fields: &[&E.name, &E.proficiency],
    }
};

crate::runtime::model!(ScimUserRoutingLanguage);

crate::runtime::setters!(ScimUserRoutingLanguage {
    with_name: name: ::std::string::String,
    with_proficiency: proficiency: f64,
});
