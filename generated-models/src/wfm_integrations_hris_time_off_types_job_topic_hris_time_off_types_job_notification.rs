// @generated from the schema "WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification"; changes made here are lost at the next generation

/// The schema `WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification`.
#[repr(C)]
pub struct WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification {
    /// `id`: `string`.
    pub id: ::std::option::Option<::std::string::String>,
    /// `entities`: `array of WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType`.
    pub entities: ::std::option::Option<
        ::std::vec::Vec<crate::WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType>,
    >,
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// `error`: `WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody`.
    pub error: ::std::option::Option<
        ::std::boxed::Box<crate::WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification "WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification" 4 {
    (
        id: ::std::string::String = "id" 0 with_id,
        entities: ::std::vec::Vec<crate::WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType> = "entities" 0 with_entities,
        status: crate::runtime::Open<Status> = "status" 0 with_status,
        error: ::std::boxed::Box<crate::WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody> = "error" 0 with_error,
    )
});

/// The property `status` of `WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification`. Known values: `Processing`, `Complete`, `Error`.
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
