// @generated from the schema "WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete"; changes made here are lost at the next generation

/// The schema `WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete`.
#[repr(C)]
pub struct WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete {
    /// `status`: `string`.
    pub status: ::std::option::Option<crate::runtime::Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete "WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete" 1 {
    (
        status: crate::runtime::Open<Status> = "status" 0 with_status,
    )
});

/// The property `status` of `WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
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
