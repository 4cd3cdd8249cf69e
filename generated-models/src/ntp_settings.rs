// @generated from the schema "NTPSettings"; changes made here are lost at the next generation

/// The schema `NTPSettings`.
pub struct NTPSettings {
    /// `servers`: `array of string`.
    pub servers: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NTPSettings {
    const EMPTY: Self = Self {
        servers: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NTPSettings = &<NTPSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NTPSettings",
        empty: E,
        extra: &E.extra,
        properties: &[("servers", "servers", 0)],
        fields: &[&E.servers],
    }
};

crate::runtime::model!(NTPSettings);

crate::runtime::setters!(NTPSettings {
    with_servers: servers: ::std::vec::Vec<::std::string::String>,
});
