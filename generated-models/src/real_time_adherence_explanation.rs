// @generated from the schema "RealTimeAdherenceExplanation"; changes made here are lost at the next generation

/// The schema `RealTimeAdherenceExplanation`.
#[repr(C)]
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

crate::runtime::model!(RealTimeAdherenceExplanation "RealTimeAdherenceExplanation" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        start_date: crate::runtime::DateTime = "startDate" 0 with_start_date,
        length_minutes: i32 = "lengthMinutes" 0 with_length_minutes,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `RealTimeAdherenceExplanation`. Known values: `Pending`, `Approved`, `Denied`.
#[non_exhaustive]
pub enum Status {
    Pending,
    Approved,
    Denied,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Pending, "Pending"),
        (Self::Approved, "Approved"),
        (Self::Denied, "Denied"),
    ];
}
