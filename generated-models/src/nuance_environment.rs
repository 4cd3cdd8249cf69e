// @generated from the schema "NuanceEnvironment"; changes made here are lost at the next generation

/// The schema `NuanceEnvironment`.
pub struct NuanceEnvironment {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `environmentDesignation`: `string`, required.
    #[doc(alias = "environmentDesignation")]
    pub environment_designation: ::std::option::Option<::std::string::String>,
    /// `executionHost`: `string`.
    #[doc(alias = "executionHost")]
    pub execution_host: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NuanceEnvironment {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        environment_designation: ::std::option::Option::None,
        execution_host: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NuanceEnvironment = &<NuanceEnvironment as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NuanceEnvironment",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 1),
            ("environmentDesignation", "environment_designation", 1),
            ("executionHost", "execution_host", 0),
        ],
        fields: &[&E.id, &E.name, &E.environment_designation, &E.execution_host],
    }
};

crate::runtime::model!(NuanceEnvironment);

crate::runtime::setters!(NuanceEnvironment {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_environment_designation: environment_designation: ::std::string::String,
    with_execution_host: execution_host: ::std::string::String,
});
