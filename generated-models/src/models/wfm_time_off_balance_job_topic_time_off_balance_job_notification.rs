// @generated from the schema "WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification"; changes made here are lost at the next generation

use crate::{WfmTimeOffBalanceJobTopicErrorBody, WfmTimeOffBalanceJobTopicTimeOffBalance};
use crate::runtime::{Extra, Open};

/// The schema `WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification {
    /// `id`: `string`.
    pub id: Option<String>,
    /// `entities`: `array of WfmTimeOffBalanceJobTopicTimeOffBalance`.
    pub entities: Option<Vec<WfmTimeOffBalanceJobTopicTimeOffBalance>>,
    /// `status`: one of `Processing`, `Complete` and `Error`.
    pub status: Option<Open<Status>>,
    /// `error`: `WfmTimeOffBalanceJobTopicErrorBody`.
    pub error: Option<Box<WfmTimeOffBalanceJobTopicErrorBody>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification "WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification" 4 {
    (
        id: String = "id" with_id,
        entities: Vec<WfmTimeOffBalanceJobTopicTimeOffBalance> = "entities" with_entities,
        status: Open<Status> = "status" with_status,
        error: Box<WfmTimeOffBalanceJobTopicErrorBody> = "error" with_error,
    )
});

/// The property `status` of `WfmTimeOffBalanceJobTopicTimeOffBalanceJobNotification`. Known values: `Processing`, `Complete`, `Error`.
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
