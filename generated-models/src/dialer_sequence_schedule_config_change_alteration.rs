// @generated from the schema "DialerSequenceScheduleConfigChangeAlteration"; changes made here are lost at the next generation

/// The schema `DialerSequenceScheduleConfigChangeAlteration`.
pub struct DialerSequenceScheduleConfigChangeAlteration {
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `start`: `string`.
    pub start: ::std::option::Option<::std::string::String>,
    /// `end`: `string`.
    pub end: ::std::option::Option<::std::string::String>,
    /// `additionalProperties`: `map of object`.
    #[doc(alias = "additionalProperties")]
    pub additional_properties: ::std::option::Option<
        ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for DialerSequenceScheduleConfigChangeAlteration {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        start: ::std::option::Option::None,
        end: ::std::option::Option::None,
        additional_properties: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &DialerSequenceScheduleConfigChangeAlteration = &<DialerSequenceScheduleConfigChangeAlteration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "DialerSequenceScheduleConfigChangeAlteration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 0),
            ("start", "start", 0),
            ("end", "end", 0),
            ("additionalProperties", "additional_properties", 0),
        ],
        fields: &[&E.r#type, &E.start, &E.end, &E.additional_properties],
    }
};

crate::runtime::model!(DialerSequenceScheduleConfigChangeAlteration);

crate::runtime::setters!(DialerSequenceScheduleConfigChangeAlteration {
    with_type: r#type: crate::runtime::Open<Type>,
    with_start: start: ::std::string::String,
    with_end: end: ::std::string::String,
    with_additional_properties: additional_properties: ::std::collections::BTreeMap<::std::string::String, ::serde_json::Value>,
});

/// The property `type` of `DialerSequenceScheduleConfigChangeAlteration`. Known values: `Exclusion`, `Inclusion`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Exclusion,
    Inclusion,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Exclusion, "Exclusion"),
        (Self::Inclusion, "Inclusion"),
    ];
}
