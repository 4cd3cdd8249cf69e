// @generated from the schema "UpdateActionInput"; changes made here are lost at the next generation

/// The schema `UpdateActionInput`.
pub struct UpdateActionInput {
    /// `category`: `string`.
    pub category: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `config`: `ActionConfig`.
    pub config: ::std::option::Option<::std::boxed::Box<crate::ActionConfig>>,
    /// `version`: `integer (int32)`, required.
    pub version: ::std::option::Option<i32>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateActionInput {
    const EMPTY: Self = Self {
        category: ::std::option::Option::None,
        name: ::std::option::Option::None,
        config: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateActionInput = &<UpdateActionInput as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateActionInput",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("category", "category", 0),
            ("name", "name", 0),
            ("config", "config", 0),
            ("version", "version", 1),
        ],
        fields: &[&E.category, &E.name, &E.config, &E.version],
    }
};

crate::runtime::model!(UpdateActionInput);

crate::runtime::setters!(UpdateActionInput {
    with_category: category: ::std::string::String,
    with_name: name: ::std::string::String,
    with_config: config: ::std::boxed::Box<crate::ActionConfig>,
    with_version: version: i32,
});
