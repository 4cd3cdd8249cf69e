// @generated from the schema "LocationEmergencyNumber"; changes made here are lost at the next generation

/// The schema `LocationEmergencyNumber`.
#[repr(C)]
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

crate::runtime::model!(LocationEmergencyNumber "LocationEmergencyNumber" 3 {
    (
        e164: ::std::string::String = "e164" 0 with_e164,
        number: ::std::string::String = "number" 0 with_number,
        r#type: crate::runtime::Open<Type> = "type" 0 with_type,
    )
});

/// The property `type` of `LocationEmergencyNumber`. Known values: `default`, `elin`.
#[non_exhaustive]
pub enum Type {
    Default,
    Elin,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Default, "default"),
        (Self::Elin, "elin"),
    ];
}
