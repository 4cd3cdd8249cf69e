// @generated from the schema "WfmBuScheduleTopicBuScheduleNotification"; changes made here are lost at the next generation

/// The schema `WfmBuScheduleTopicBuScheduleNotification`.
#[repr(C)]
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

crate::runtime::model!(WfmBuScheduleTopicBuScheduleNotification "WfmBuScheduleTopicBuScheduleNotification" 4 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        operation_id: ::std::string::String = "operationId" 0 with_operation_id,
        event_type: crate::runtime::Open<EventType> = "eventType" 0 with_event_type,
        result: ::std::boxed::Box<crate::WfmBuScheduleTopicBuScheduleMetadata> = "result" 0 with_result,
    )
});

/// The property `status` of `WfmBuScheduleTopicBuScheduleNotification`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Canceled,
    Error,
}

crate::runtime::known!(Status);

impl crate::runtime::Enum for Status {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Processing, "Processing"),
        (Self::Complete, "Complete"),
        (Self::Canceled, "Canceled"),
        (Self::Error, "Error"),
    ];
}

/// The property `eventType` of `WfmBuScheduleTopicBuScheduleNotification`. Known values: `Update`, `Import`, `Copy`, `Delete`.
#[non_exhaustive]
pub enum EventType {
    Update,
    Import,
    Copy,
    Delete,
}

crate::runtime::known!(EventType);

impl crate::runtime::Enum for EventType {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Update, "Update"),
        (Self::Import, "Import"),
        (Self::Copy, "Copy"),
        (Self::Delete, "Delete"),
    ];
}
