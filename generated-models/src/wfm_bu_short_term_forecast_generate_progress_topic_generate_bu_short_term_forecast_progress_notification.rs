// @generated from the schema "WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification"; changes made here are lost at the next generation

/// The schema `WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification`.
pub struct WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `result`: `WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<
            crate::WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast,
        >,
    >,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `progress`: `integer`.
    pub progress: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model
for WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        result: ::std::option::Option::None,
        operation_id: ::std::option::Option::None,
        progress: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification = &<WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("status", "status", 0),
            ("result", "result", 0),
            ("operationId", "operation_id", 0),
            ("progress", "progress", 0),
        ],
        fields: &[&E.status, &E.result, &E.operation_id, &E.progress],
    }
};

crate::runtime::model!(WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification);

crate::runtime::setters!(WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification {
    with_status: status: crate::runtime::Open<Status>,
    with_result: result: ::std::boxed::Box<crate::WfmBuShortTermForecastGenerateProgressTopicBuShortTermForecast>,
    with_operation_id: operation_id: ::std::string::String,
    with_progress: progress: i64,
});

/// The property `status` of `WfmBuShortTermForecastGenerateProgressTopicGenerateBuShortTermForecastProgressNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Canceled,
    Error,
}

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Canceled, "Canceled"),
        (Self::Error, "Error"),
    ];
}
