// @generated from the schema "LocationEmergencyNumber"; changes made here are lost at the next generation

/// The schema `LocationEmergencyNumber`.
pub struct LocationEmergencyNumber {
    /// `e164`: `string`.
    pub e164: ::std::option::Option<::std::string::String>,
    /// `number`: `string`.
    pub number: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LocationEmergencyNumber {
    const EMPTY: Self = Self {
        e164: ::std::option::Option::None,
        number: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LocationEmergencyNumber = &<LocationEmergencyNumber as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LocationEmergencyNumber",
        empty: E,
        extra: &E.extra,
        properties: &[("e164", "e164", 0), ("number", "number", 0), ("type", "type", 0)],
        fields: &[&E.e164, &E.number, &E.r#type],
    }
};

crate::runtime::model!(LocationEmergencyNumber);

crate::runtime::setters!(LocationEmergencyNumber {
    with_e164: e164: ::std::string::String,
    with_number: number: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
});

/// The property `type` of `LocationEmergencyNumber`. Known values: `default`, `elin`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Default,
    Elin,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Default, "default"),
        (Self::Elin, "elin"),
    ];
}
