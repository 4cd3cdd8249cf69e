// @generated from the schema "SdkLibrary"; changes made here are lost at the next generation

/// The schema `SdkLibrary`.
pub struct SdkLibrary {
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `version`: `string`, required.
    pub version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SdkLibrary {
    const EMPTY: Self = Self {
        name: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SdkLibrary = &<SdkLibrary as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SdkLibrary",
        empty: E,
        extra: &E.extra,
        properties: &[("name", "name", 1), ("version", "version", 1)],
        fields: &[&E.name, &E.version],
    }
};

crate::runtime::model!(SdkLibrary);

crate::runtime::setters!(SdkLibrary {
    with_name: name: ::std::string::String,
    with_version: version: ::std::string::String,
});
