// @generated from the schema "JourneyApp"; changes made here are lost at the next generation

/// The schema `JourneyApp`.
pub struct JourneyApp {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `namespace`: `string`, required.
    pub namespace: ::std::option::Option<::std::string::String>,
    /// `version`: `string`, required.
    pub version: ::std::option::Option<::std::string::String>,
    /// `buildNumber`: `string`, required.
    #[doc(alias = "buildNumber")]
    pub build_number: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyApp {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        namespace: ::std::option::Option::None,
        version: ::std::option::Option::None,
        build_number: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyApp = &<JourneyApp as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyApp",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("name", "name", 1),
            ("namespace", "namespace", 1),
            ("version", "version", 1),
            ("buildNumber", "build_number", 1),
        ],
        fields: &[&E.name, &E.namespace, &E.version, &E.build_number],
    }
};

crate::runtime::model!(JourneyApp);

crate::runtime::setters!(JourneyApp {
    with_name: name: ::std::string::String,
    with_namespace: namespace: ::std::string::String,
    with_version: version: ::std::string::String,
    with_build_number: build_number: ::std::string::String,
});
