// @generated from the schema "TimeOffBalanceJobReference"; changes made here are lost at the next generation

/// The schema `TimeOffBalanceJobReference`.
#[repr(C)]
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

crate::runtime::model!(TimeOffBalanceJobReference "TimeOffBalanceJobReference" 3 {
    (
        id: ::std::string::String = "id" 2 with_id,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `status` of `TimeOffBalanceJobReference`. Known values: `Processing`, `Complete`, `Error`.
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Error, "Error"),
    ];
}
