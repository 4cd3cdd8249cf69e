// @generated from the schema "AlternativeShiftTradeBulkUpdateTemplateItem"; changes made here are lost at the next generation

/// The schema `AlternativeShiftTradeBulkUpdateTemplateItem`.
#[repr(C)]
pub struct AlternativeShiftTradeBulkUpdateTemplateItem {
    /// `tradeId`: `string`, required.
    #[doc(alias = "tradeId")]
    pub trade_id: ::std::option::Option<::std::string::String>,
    /// `state`: `string`, required.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `failureReason`: `string`.
    #[doc(alias = "failureReason")]
    pub failure_reason: ::std::option::Option<crate::runtime::Open<FailureReason>>,
    /// `adminDateReviewed`: `string (date-time)`.
    #[doc(alias = "adminDateReviewed")]
    pub admin_date_reviewed: ::std::option::Option<crate::runtime::DateTime>,
    /// `adminReviewedBy`: `UserReference`.
    #[doc(alias = "adminReviewedBy")]
    pub admin_reviewed_by: ::std::option::Option<
        ::std::boxed::Box<crate::UserReference>,
    >,
    /// `metadata`: `WfmVersionedEntityMetadata`, required.
    pub metadata: ::std::option::Option<
        ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
    >,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AlternativeShiftTradeBulkUpdateTemplateItem "AlternativeShiftTradeBulkUpdateTemplateItem" 6 {
    (
        trade_id: ::std::string::String = "tradeId" 1 with_trade_id,
        state: crate::runtime::Open<State> = "state" 1 with_state,
        failure_reason: crate::runtime::Open<FailureReason> = "failureReason" 0 with_failure_reason,
        admin_date_reviewed: crate::runtime::DateTime = "adminDateReviewed" 0 with_admin_date_reviewed,
        admin_reviewed_by: ::std::boxed::Box<crate::UserReference> = "adminReviewedBy" 0 with_admin_reviewed_by,
        metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata> = "metadata" 1 with_metadata,
    )
});

/// The property `state` of `AlternativeShiftTradeBulkUpdateTemplateItem`. Known values: `Canceled`, `Denied`, `Expired`, `Submitted`, `Approved`.
#[non_exhaustive]
pub enum State {
    Canceled,
    Denied,
    Expired,
    Submitted,
    Approved,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Canceled, "Canceled"),
        (Self::Denied, "Denied"),
        (Self::Expired, "Expired"),
        (Self::Submitted, "Submitted"),
        (Self::Approved, "Approved"),
    ];
}

/// The property `failureReason` of `AlternativeShiftTradeBulkUpdateTemplateItem`. Known values: `TransitionNotAllowed`, `NotAuthorized`.
#[non_exhaustive]
pub enum FailureReason {
    TransitionNotAllowed,
    NotAuthorized,
}

crate::runtime::known!(FailureReason);

impl crate::runtime::Enum for FailureReason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TransitionNotAllowed, "TransitionNotAllowed"),
        (Self::NotAuthorized, "NotAuthorized"),
    ];
}
