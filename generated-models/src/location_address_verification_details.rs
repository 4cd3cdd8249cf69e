// @generated from the schema "LocationAddressVerificationDetails"; changes made here are lost at the next generation

/// The schema `LocationAddressVerificationDetails`.
#[repr(C)]
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

crate::runtime::model!(LocationAddressVerificationDetails "LocationAddressVerificationDetails" 4 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        date_finished: crate::runtime::DateTime = "dateFinished" 0 with_date_finished,
        date_started: crate::runtime::DateTime = "dateStarted" 0 with_date_started,
        service: ::std::string::String = "service" 0 with_service,
    )
});

/// The property `status` of `LocationAddressVerificationDetails`. Known values: `Pending`, `InProgress`, `Retry`, `Complete`, `Failed`.
#[non_exhaustive]
pub enum Status {
    Pending,
    InProgress,
    Retry,
    Complete,
    Failed,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::InProgress, "InProgress"),
        (Self::Retry, "Retry"),
        (Self::Complete, "Complete"),
        (Self::Failed, "Failed"),
    ];
}
