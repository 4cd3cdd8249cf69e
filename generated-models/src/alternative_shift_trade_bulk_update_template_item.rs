// @generated from the schema "AlternativeShiftTradeBulkUpdateTemplateItem"; changes made here are lost at the next generation

/// The schema `AlternativeShiftTradeBulkUpdateTemplateItem`.
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

impl crate::runtime::Model for AlternativeShiftTradeBulkUpdateTemplateItem {
    const EMPTY: Self = Self {
        trade_id: ::std::option::Option::None,
        state: ::std::option::Option::None,
        failure_reason: ::std::option::Option::None,
        admin_date_reviewed: ::std::option::Option::None,
        admin_reviewed_by: ::std::option::Option::None,
        metadata: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &AlternativeShiftTradeBulkUpdateTemplateItem = &<AlternativeShiftTradeBulkUpdateTemplateItem as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "AlternativeShiftTradeBulkUpdateTemplateItem",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("tradeId", "trade_id", 1),
            ("state", "state", 1),
            ("failureReason", "failure_reason", 0),
            ("adminDateReviewed", "admin_date_reviewed", 0),
            ("adminReviewedBy", "admin_reviewed_by", 0),
            ("metadata", "metadata", 1),
        ],
        fields: &[
            &E.trade_id,
            &E.state,
            &E.failure_reason,
            &E.admin_date_reviewed,
            &E.admin_reviewed_by,
            &E.metadata,
        ],
    }
};

crate::runtime::model!(AlternativeShiftTradeBulkUpdateTemplateItem);

crate::runtime::setters!(AlternativeShiftTradeBulkUpdateTemplateItem {
    with_trade_id: trade_id: ::std::string::String,
    with_state: state: crate::runtime::Open<State>,
    with_failure_reason: failure_reason: crate::runtime::Open<FailureReason>,
    with_admin_date_reviewed: admin_date_reviewed: crate::runtime::DateTime,
    with_admin_reviewed_by: admin_reviewed_by: ::std::boxed::Box<crate::UserReference>,
    with_metadata: metadata: ::std::boxed::Box<crate::WfmVersionedEntityMetadata>,
});

/// The property `state` of `AlternativeShiftTradeBulkUpdateTemplateItem`. Known values: `Canceled`, `Denied`, `Expired`, `Submitted`, `Approved`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Canceled,
    Denied,
    Expired,
    Submitted,
    Approved,
}

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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FailureReason {
    TransitionNotAllowed,
    NotAuthorized,
}

impl crate::runtime::Enum for FailureReason {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::TransitionNotAllowed, "TransitionNotAllowed"),
        (Self::NotAuthorized, "NotAuthorized"),
    ];
}
