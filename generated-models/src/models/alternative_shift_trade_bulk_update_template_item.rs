// @generated from the schema "AlternativeShiftTradeBulkUpdateTemplateItem"; changes made here are lost at the next generation

use crate::{UserReference, WfmVersionedEntityMetadata};
use crate::runtime::{DateTime, Extra, Open};

/// The schema `AlternativeShiftTradeBulkUpdateTemplateItem`. Build it with `..Default::default()`; without that, rustc lists the missing fields.
#[repr(C)]
pub struct AlternativeShiftTradeBulkUpdateTemplateItem {
    /// `tradeId`: `string`, required.
    #[doc(alias = "tradeId")]
    pub trade_id: Option<String>,
    /// `state`: one of `Canceled`, `Denied`, `Expired`, `Submitted` and `Approved`, required.
    pub state: Option<Open<State>>,
    /// `failureReason`: one of `TransitionNotAllowed` and `NotAuthorized`.
    #[doc(alias = "failureReason")]
    pub failure_reason: Option<Open<FailureReason>>,
    /// `adminDateReviewed`: `string (date-time)`.
    #[doc(alias = "adminDateReviewed")]
    pub admin_date_reviewed: Option<DateTime>,
    /// `adminReviewedBy`: `UserReference`.
    #[doc(alias = "adminReviewedBy")]
    pub admin_reviewed_by: Option<Box<UserReference>>,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: Option<Box<WfmVersionedEntityMetadata>>,
    /// Properties that the schema does not list.
    pub extra: Extra,
}

crate::runtime::model!(AlternativeShiftTradeBulkUpdateTemplateItem "AlternativeShiftTradeBulkUpdateTemplateItem" 6 {
    (
        trade_id: String = "tradeId" with_trade_id required,
        state: Open<State> = "state" with_state required,
        failure_reason: Open<FailureReason> = "failureReason" with_failure_reason,
        admin_date_reviewed: DateTime = "adminDateReviewed" with_admin_date_reviewed,
        admin_reviewed_by: Box<UserReference> = "adminReviewedBy" with_admin_reviewed_by,
        metadata: Box<WfmVersionedEntityMetadata> = "metadata" with_metadata required,
    )
});

/// The property `state` of `AlternativeShiftTradeBulkUpdateTemplateItem`. Known values: `Canceled`, `Denied`, `Expired`, `Submitted`, `Approved`.
#[repr(u16)]
#[non_exhaustive]
pub enum State {
    Canceled,
    Denied,
    Expired,
    Submitted,
    Approved,
}

crate::runtime::values!(State {
    Canceled = "Canceled",
    Denied = "Denied",
    Expired = "Expired",
    Submitted = "Submitted",
    Approved = "Approved",
});

/// The property `failureReason` of `AlternativeShiftTradeBulkUpdateTemplateItem`. Known values: `TransitionNotAllowed`, `NotAuthorized`.
#[repr(u16)]
#[non_exhaustive]
pub enum FailureReason {
    TransitionNotAllowed,
    NotAuthorized,
}

crate::runtime::values!(FailureReason {
    TransitionNotAllowed = "TransitionNotAllowed",
    NotAuthorized = "NotAuthorized",
});
