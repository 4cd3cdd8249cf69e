// @generated from the schema "WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete"; changes made here are lost at the next generation

use crate::runtime::{Extra, Open};

/// The schema `WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete {
    /// `status`: one of `Processing`, `Complete`, `Canceled` and `Error`.
    pub status: Option<Open<Status>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete "WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete" 1 {
    (
        status: Open<Status> = "status" with_status,
    )
});

/// The property `status` of `WfmUpdateAgentDetailsTopicWfmUpdateAgentDetailsComplete`. Known values: `Processing`, `Complete`, `Canceled`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Canceled,
    Error,
}

crate::runtime::values!(Status {
    Processing = "Processing",
    Complete = "Complete",
    Canceled = "Canceled",
    Error = "Error",
});
