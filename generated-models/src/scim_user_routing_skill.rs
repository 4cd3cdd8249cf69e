// @generated from the schema "ScimUserRoutingSkill"; changes made here are lost at the next generation

/// The schema `ScimUserRoutingSkill`.
pub struct ScimUserRoutingSkill {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `proficiency`: `number (double)`.
    pub proficiency: ::std::option::Option<f64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimUserRoutingSkill {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        proficiency: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimUserRoutingSkill = &<ScimUserRoutingSkill as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimUserRoutingSkill",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("proficiency", "proficiency", 0)],
        fields: &[&E.name, &E.proficiency],
    }
};

crate::runtime::model!(ScimUserRoutingSkill);

crate::runtime::setters!(ScimUserRoutingSkill {
    with_name: name: ::std::string::String,
    with_proficiency: proficiency: f64,
});
