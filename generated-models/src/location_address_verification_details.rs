// @generated from the schema "LocationAddressVerificationDetails"; changes made here are lost at the next generation

/// The schema `LocationAddressVerificationDetails`.
pub struct LocationAddressVerificationDetails {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `dateFinished`: `string (date-time)`.
    #[doc(alias = "dateFinished")]
    pub date_finished: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateStarted`: `string (date-time)`.
    #[doc(alias = "dateStarted")]
    pub date_started: ::std::option::Option<crate::runtime::DateTime>,
    /// `service`: `string`.
    pub service: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for LocationAddressVerificationDetails {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        date_finished: ::std::option::Option::None,
        date_started: ::std::option::Option::None,
        service: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LocationAddressVerificationDetails = &<LocationAddressVerificationDetails as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LocationAddressVerificationDetails",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("status", "status", 0),
            ("dateFinished", "date_finished", 0),
            ("dateStarted", "date_started", 0),
            ("service", "service", 0),
        ],
        fields: &[&E.status, &E.date_finished, &E.date_started, &E.service],
    }
};

crate::runtime::model!(LocationAddressVerificationDetails);

crate::runtime::setters!(LocationAddressVerificationDetails {
    with_status: status: crate::runtime::Open<Status>,
    with_date_finished: date_finished: crate::runtime::DateTime,
    with_date_started: date_started: crate::runtime::DateTime,
    with_service: service: ::std::string::String,
});

/// The property `status` of `LocationAddressVerificationDetails`. Known values: `Pending`, `InProgress`, `Retry`, `Complete`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Pending,
    InProgress,
    Retry,
    Complete,
    Failed,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::InProgress, "InProgress"),
        (Self::Retry, "Retry"),
        (Self::Complete, "Complete"),
        (Self::Failed, "Failed"),
    ];
}
