// @generated from the schema "WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification"; changes made here are lost at the next generation

/// The schema `WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification`.
#[repr(C)]
pub struct WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `entities`: `array of WfmTimeOffBalanceJobTopicTimeOffBalance`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::WfmTimeOffBalanceJobTopicTimeOffBalance>,
    >,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `error`: `WfmTimeOffBalanceJobTopicErrorBody`.
    pub error: ::std::option::Option<
        ::std::boxed::Box<crate::WfmTimeOffBalanceJobTopicErrorBody>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification "WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        entities: ::std::vec::Vec<crate::WfmTimeOffBalanceJobTopicTimeOffBalance> = "entities" 0 with_entities,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        error: ::std::boxed::Box<crate::WfmTimeOffBalanceJobTopicErrorBody> = "error" 0 with_error,
    )
});

/// The property `status` of `WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification`. Known values: `Processing`, `Complete`, `Error`.
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
