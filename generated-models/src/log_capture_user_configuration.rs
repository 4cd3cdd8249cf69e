// @generated from the schema "LogCaptureUserConfiguration"; changes made here are lost at the next generation

/// The schema `LogCaptureUserConfiguration`.
#[repr(C)]
pub struct LogCaptureUserConfiguration {
    /// `id`: `string`, read-only.
    pub id: ::std::option::Option<::std::string::String>,
    /// `dateStarted`: `string (date-time)`, read-only.
    #[doc(alias = "dateStarted")]
    pub date_started: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateExpired`: `string (date-time)`, required.
    #[doc(alias = "dateExpired")]
    pub date_expired: ::std::option::Option<crate::runtime::DateTime>,
    /// `captureMethod`: `string`, read-only.
    #[doc(alias = "captureMethod")]
    pub capture_method: ::std::option::Option<crate::runtime::Open<CaptureMethod>>,
    /// `selfUri`: `string (uri)`, read-only.
    #[doc(alias = "selfUri")]
    pub self_uri: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(LogCaptureUserConfiguration "LogCaptureUserConfiguration" 5 {
    (
        id: ::std::string::String = "id" 2 with_id,
        date_started: crate::runtime::DateTime = "dateStarted" 2 with_date_started,
        date_expired: crate::runtime::DateTime = "dateExpired" 1 with_date_expired,
        capture_method: crate::runtime::Open<CaptureMethod> = "captureMethod" 2 with_capture_method,
        self_uri: ::std::string::String = "selfUri" 2 with_self_uri,
    )
});

/// The property `captureMethod` of `LogCaptureUserConfiguration`. Known values: `OnDemand`, `Scheduled`.
#[non_exhaustive]
pub enum CaptureMethod {
    OnDemand,
    Scheduled,
}

crate::runtime::known!(CaptureMethod);

impl crate::runtime::Enum for CaptureMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OnDemand, "OnDemand"),
        (Self::Scheduled, "Scheduled"),
    ];
}
