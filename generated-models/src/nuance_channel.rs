// @generated from the schema "NuanceChannel"; changes made here are lost at the next generation

/// The schema `NuanceChannel`.
pub struct NuanceChannel {
    /// `id`: `string`, required.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`, required.
    pub name: ::std::option::Option<::std::string::String>,
    /// `modes`: `array of string`.
    pub modes: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `color`: `string`.
    pub color: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for NuanceChannel {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        modes: ::std::option::Option::None,
        color: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &NuanceChannel = &<NuanceChannel as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "NuanceChannel",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 1),
            ("name", "name", 1),
            ("modes", "modes", 0),
            ("color", "color", 0),
        ],
        fields: &[&E.id, &E.name, &E.modes, &E.color],
    }
};

crate::runtime::model!(NuanceChannel);

crate::runtime::setters!(NuanceChannel {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_modes: modes: ::std::vec::Vec<::std::string::String>,
    with_color: color: ::std::string::String,
});
