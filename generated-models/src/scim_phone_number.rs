// @generated from the schema "ScimPhoneNumber"; changes made here are lost at the next generation

/// The schema `ScimPhoneNumber`.
pub struct ScimPhoneNumber {
    /// `value`: `string`.
    pub value: ::std::option::Option<::std::string::String>,
    /// `type`: `string`.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `primary`: `boolean`.
    pub primary: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for ScimPhoneNumber {
    const EMPTY: Self = Self {
        value: ::std::option::Option::None,
        r#type: ::std::option::Option::None,
        primary: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &ScimPhoneNumber = &<ScimPhoneNumber as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "ScimPhoneNumber",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("value", "value", 0),
            ("type", "type", 0),
            ("primary", "primary", 0),
        ],
        fields: &[&E.value, &E.r#type, &E.primary],
    }
};

crate::runtime::model!(ScimPhoneNumber);

crate::runtime::setters!(ScimPhoneNumber {
    with_value: value: ::std::string::String,
    with_type: r#type: crate::runtime::Open<Type>,
    with_primary: primary: bool,
});

/// The property `type` of `ScimPhoneNumber`. Known values: `work`, `work2`, `work3`, `work4`, `home`, `mobile`, `other`, `microsoftteams`, `zoomphone`, `eightbyeight`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Work,
    Work2,
    Work3,
    Work4,
    Home,
    Mobile,
    Other,
    Microsoftteams,
    Zoomphone,
    Eightbyeight,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Work, "work"),
        (Self::Work2, "work2"),
        (Self::Work3, "work3"),
        (Self::Work4, "work4"),
        (Self::Home, "home"),
        (Self::Mobile, "mobile"),
        (Self::Other, "other"),
        (Self::Microsoftteams, "microsoftteams"),
        (Self::Zoomphone, "zoomphone"),
        (Self::Eightbyeight, "eightbyeight"),
    ];
}
