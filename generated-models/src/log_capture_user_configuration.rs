// @generated from the schema "LogCaptureUserConfiguration"; changes made here are lost at the next generation

/// The schema `LogCaptureUserConfiguration`.
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

impl crate::runtime::Model for LogCaptureUserConfiguration {
    const EMPTY: Self = Self {
        id: ::std::option::Option::None,
        date_started: ::std::option::Option::None,
        date_expired: ::std::option::Option::None,
        capture_method: ::std::option::Option::None,
        self_uri: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &LogCaptureUserConfiguration = &<LogCaptureUserConfiguration as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "LogCaptureUserConfiguration",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("id", "id", 2),
            ("dateStarted", "date_started", 2),
            ("dateExpired", "date_expired", 1),
            ("captureMethod", "capture_method", 2),
            ("selfUri", "self_uri", 2),
        ],
        fields: &[
            &E.id,
            &E.date_started,
            &E.date_expired,
            &E.capture_method,
            &E.self_uri,
        ],
    }
};

crate::runtime::model!(LogCaptureUserConfiguration);

crate::runtime::setters!(LogCaptureUserConfiguration {
    with_id: id: ::std::string::String,
    with_date_started: date_started: crate::runtime::DateTime,
    with_date_expired: date_expired: crate::runtime::DateTime,
    with_capture_method: capture_method: crate::runtime::Open<CaptureMethod>,
    with_self_uri: self_uri: ::std::string::String,
});

/// The property `captureMethod` of `LogCaptureUserConfiguration`. Known values: `OnDemand`, `Scheduled`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum CaptureMethod {
    OnDemand,
    Scheduled,
}

impl crate::runtime::Enum for CaptureMethod {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::OnDemand, "OnDemand"),
        (Self::Scheduled, "Scheduled"),
    ];
}
