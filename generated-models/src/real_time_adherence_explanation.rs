// @generated from the schema "RealTimeAdherenceExplanation"; changes made here are lost at the next generation

/// The schema `RealTimeAdherenceExplanation`.
pub struct RealTimeAdherenceExplanation {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `startDate`: `string (date-time)`.
    #[doc(alias = "startDate")]
    pub start_date: ::std::option::Option<crate::runtime::DateTime>,
    /// `lengthMinutes`: `integer (int32)`.
    #[doc(alias = "lengthMinutes")]
    pub length_minutes: ::std::option::Option<i32>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for RealTimeAdherenceExplanation {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        start_date: ::std::option::Option::None,
        length_minutes: ::std::option::Option::None,
        status: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &RealTimeAdherenceExplanation = &<RealTimeAdherenceExplanation as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "RealTimeAdherenceExplanation",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("startDate", "start_date", 0),
            ("lengthMinutes", "length_minutes", 0),
            ("status", "status", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.start_date, &E.length_minutes, &E.status, &E.self_uri],
    }
};

crate::runtime::model!(RealTimeAdherenceExplanation);

crate::runtime::setters!(RealTimeAdherenceExplanation {
    with_id: id: ::std::string::String,
    with_start_date: start_date: crate::runtime::DateTime,
    with_length_minutes: length_minutes: i32,
    with_status: status: crate::runtime::Open<Status>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `RealTimeAdherenceExplanation`. Known values: `Pending`, `Approved`, `Denied`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
    ];
}
