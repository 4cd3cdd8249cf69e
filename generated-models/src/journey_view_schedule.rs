// @generated from the schema "JourneyViewSchedule"; changes made here are lost at the next generation

/// The schema `JourneyViewSchedule`.
pub struct JourneyViewSchedule {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `frequency`: `string`, required.
    pub frequency: ::std::option::Option<crate::runtime::Open<Frequency>>,
    /// `dateModified`: `string (date-time)`, required, read-only.
    #[doc(alias = "dateModified")]
    pub date_modified: ::std::option::Option<crate::runtime::DateTime>,
    /// `user`: `AddressableEntityRef`, required, read-only.
    pub user: ::std::option::Option<::std::boxed::Box<crate::AddressableEntityRef>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for JourneyViewSchedule {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        frequency: ::std::option::Option::None,
        date_modified: ::std::option::Option::None,
        user: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &JourneyViewSchedule = &<JourneyViewSchedule as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "JourneyViewSchedule",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("frequency", "frequency", 1),
            ("dateModified", "date_modified", 3),
            ("user", "user", 3),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.frequency, &E.date_modified, &E.user, &E.self_uri],
    }
};

crate::runtime::model!(JourneyViewSchedule);

crate::runtime::setters!(JourneyViewSchedule {
    with_id: id: ::std::string::String,
    with_frequency: frequency: crate::runtime::Open<Frequency>,
    with_date_modified: date_modified: crate::runtime::DateTime,
    with_user: user: ::std::boxed::Box<crate::AddressableEntityRef>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `frequency` of `JourneyViewSchedule`. Known values: `Daily`, `Weekly`, `Monthly`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Frequency {
    Daily,
    Weekly,
    Monthly,
}

impl crate::runtime::Enum for Frequency {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Daily, "Daily"),
        (Self::Weekly, "Weekly"),
        (Self::Monthly, "Monthly"),
    ];
}
