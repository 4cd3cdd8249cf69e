// @generated from the schema "EdgeVersionInformation"; changes made here are lost at the next generation

/// The schema `EdgeVersionInformation`.
pub struct EdgeVersionInformation {
    /// `softwareVersion`: `string`.
    #[doc(alias = "softwareVersion")]
    pub software_version: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for EdgeVersionInformation {
    const EMPTY: Self = Self {
        software_version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &EdgeVersionInformation = &<EdgeVersionInformation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "EdgeVersionInformation",
        empty: E,
        extra: &E.extra,
        properties: &[("softwareVersion", "software_version", 0)],
        fields: &[&E.software_version],
    }
};

crate::runtime::model!(EdgeVersionInformation);

crate::runtime::setters!(EdgeVersionInformation {
    with_software_version: software_version: ::std::string::String,
});
