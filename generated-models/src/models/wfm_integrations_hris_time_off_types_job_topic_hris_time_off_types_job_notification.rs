// @generated from the schema "WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification"; changes made here are lost at the next generation

use crate::{
    WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody,
    WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType,
};
use crate::runtime::{Extra, Open};

/// The schema `WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `entities`: `array of WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType`.
    pub entities: Option<Vec<WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType>>,
    /// `status`: one of `Processing`, `Complete` and `Error`.
    pub status: Option<Open<Status>>,
    /// `error`: `WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody`.
    pub error: Option<Box<WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification "WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification" 4 {
    (
        id: String = "id" with_id,
        entities: Vec<WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffType> = "entities" with_entities,
        status: Open<Status> = "status" with_status,
        error: Box<WfmIntegrationsHrisTimeOffTypesJobTopicErrorBody> = "error" with_error,
    )
});

/// The property `status` of `WfmIntegrationsHrisTimeOffTypesJobTopicHrisTimeOffTypesJobNotification`. Known values: `Processing`, `Complete`, `Error`.
#[repr(u16)]
#[non_exhaustive]
pub enum Status {
    Processing,
    Complete,
    Error,
}

crate::runtime::values!(Status {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
