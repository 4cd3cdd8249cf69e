// @generated from the schema "WfmBuScheduleTopicBuScheduleNotification"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleTopicBuScheduleNotification`.
pub struct WfmBuScheduleTopicBuScheduleNotification {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `operationId`: `string`.
    #[doc(alias = "operationId")]
    pub operation_id: ::std::option::Option<::std::string::String>,
    /// `eventType`: `string`.
    #[doc(alias = "eventType")]
    pub event_type: ::std::option::Option<crate::runtime::Open<EventType>>,
    /// `result`: `WfmBuScheduleTopicBuScheduleMetadata`.
    pub result: ::std::option::Option<
        ::std::boxed::Box<crate::WfmBuScheduleTopicBuScheduleMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WfmBuScheduleTopicBuScheduleNotification {
    const EMPTY: Self = Self {
        status: ::std::option::Option::None,
        operation_id: ::std::option::Option::None,
        event_type: ::std::option::Option::None,
        result: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WfmBuScheduleTopicBuScheduleNotification = &<WfmBuScheduleTopicBuScheduleNotification as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WfmBuScheduleTopicBuScheduleNotification",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("status", "status", 0),
            ("operationId", "operation_id", 0),
            ("eventType", "event_type", 0),
            ("result", "result", 0),
        ],
        fields: &[&E.status, &E.operation_id, &E.event_type, &E.result],
    }
};

crate::runtime::model!(WfmBuScheduleTopicBuScheduleNotification);

crate::runtime::setters!(WfmBuScheduleTopicBuScheduleNotification {
    with_status: status: crate::runtime::Open<Status>,
    with_operation_id: operation_id: ::std::string::String,
    with_event_type: event_type: crate::runtime::Open<EventType>,
    with_result: result: ::std::boxed::Box<crate::WfmBuScheduleTopicBuScheduleMetadata>,
});

/// The property `status` of `WfmBuScheduleTopicBuScheduleNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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

/// The property `eventType` of `WfmBuScheduleTopicBuScheduleNotification`. Known values: `Update`, `Import`, `Copy`, `Delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum EventType {
    Update,
    Import,
    Copy,
    Delete,
}

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Update, "Update"),
        (Self::Import, "Import"),
        (Self::Copy, "Copy"),
        (Self::Delete, "Delete"),
    ];
}
