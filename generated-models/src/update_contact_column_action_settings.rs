// @generated from the schema "UpdateContactColumnActionSettings"; changes made here are lost at the next generation

/// The schema `UpdateContactColumnActionSettings`.
pub struct UpdateContactColumnActionSettings {
    /// `properties`: `map of string`, required.
    pub properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    >,
    /// `updateOption`: `string`, required.
    #[doc(alias = "updateOption")]
    pub update_option: ::std::option::Option<crate::runtime::Open<UpdateOption>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for UpdateContactColumnActionSettings {
    const EMPTY: Self = Self {
        properties: ::std::option::Option::None,
        update_option: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &UpdateContactColumnActionSettings = &<UpdateContactColumnActionSettings as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "UpdateContactColumnActionSettings",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("properties", "properties", 1),
            ("updateOption", "update_option", 1),
        ],
        fields: &[&E.properties, &E.update_option],
    }
};

crate::runtime::model!(UpdateContactColumnActionSettings);

crate::runtime::setters!(UpdateContactColumnActionSettings {
    with_properties: properties: ::std::collections::BTreeMap<::std::string::String, ::std::string::String>,
    with_update_option: update_option: crate::runtime::Open<UpdateOption>,
});

/// The property `updateOption` of `UpdateContactColumnActionSettings`. Known values: `Set`, `Increment`, `Decrement`, `CurrentTime`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum UpdateOption {
    Set,
    Increment,
    Decrement,
    CurrentTime,
}

impl crate::runtime::Enum for UpdateOption {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Set, "Set"),
        (Self::Increment, "Increment"),
        (Self::Decrement, "Decrement"),
        (Self::CurrentTime, "CurrentTime"),
    ];
}
