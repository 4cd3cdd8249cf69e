// @generated from the schema "TimeOffBalanceJobReference"; changes made here are lost at the next generation

/// The schema `TimeOffBalanceJobReference`.
pub struct TimeOffBalanceJobReference {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for TimeOffBalanceJobReference {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        status: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &TimeOffBalanceJobReference = &<TimeOffBalanceJobReference as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "TimeOffBalanceJobReference",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("status", "status", 0),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[&E.id, &E.status, &E.self_uri],
    }
};

crate::runtime::model!(TimeOffBalanceJobReference);

crate::runtime::setters!(TimeOffBalanceJobReference {
    with_id: id: ::std::string::String,
    with_status: status: crate::runtime::Open<Status>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `status` of `TimeOffBalanceJobReference`. Known values: `Processing`, `Complete`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
