// @generated from the schema "KeyRotationSchedule"; changes made here are lost at the next generation

/// The schema `KeyRotationSchedule`.
pub struct KeyRotationSchedule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `name`: `string`.
    pub name: ::std::option::Option<::std::string::String>,
    /// `period`: `string`, required.
    pub period: ::std::option::Option<crate::runtime::Open<Period>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for KeyRotationSchedule {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        name: ::std::option::Option::None,
        period: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &KeyRotationSchedule = &<KeyRotationSchedule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "KeyRotationSchedule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("name", "name", 0),
            ("period", "period", 1),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.name, &E.period, &E.self_uri],
    }
};

crate::runtime::model!(KeyRotationSchedule);

crate::runtime::setters!(KeyRotationSchedule {
    with_id: id: ::std::string::String,
    with_name: name: ::std::string::String,
    with_period: period: crate::runtime::Open<Period>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `period` of `KeyRotationSchedule`. Known values: `DISABLED`, `DAILY`, `WEEKLY`, `MONTHLY`, `YEARLY`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Period {
    Disabled,
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

impl crate::runtime::Enum for Period {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Disabled, "DISABLED"),
        (Self::Daily, "DAILY"),
        (Self::Weekly, "WEEKLY"),
        (Self::Monthly, "MONTHLY"),
        (Self::Yearly, "YEARLY"),
    ];
}
