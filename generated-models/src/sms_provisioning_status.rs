// @generated from the schema "SmsProvisioningStatus"; changes made here are lost at the next generation

/// The schema `SmsProvisioningStatus`.
pub struct SmsProvisioningStatus {
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// `state`: `string`.
    pub state: ::std::option::Option<crate::runtime::Open<State>>,
    /// `error`: `ErrorBody`.
    pub error: ::std::option::Option<::std::boxed::Box<crate::ErrorBody>>,
    /// `version`: `integer (int64)`.
    pub version: ::std::option::Option<i64>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for SmsProvisioningStatus {
    const EMPTY: Self = Self {
        action: ::std::option::Option::None,
        state: ::std::option::Option::None,
        error: ::std::option::Option::None,
        version: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &SmsProvisioningStatus = &<SmsProvisioningStatus as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "SmsProvisioningStatus",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("action", "action", 0),
            ("state", "state", 0),
            ("error", "error", 0),
            ("version", "version", 0),
        ],
        fields: &[&E.action, &E.state, &E.error, &E.version],
    }
};

crate::runtime::model!(SmsProvisioningStatus);

crate::runtime::setters!(SmsProvisioningStatus {
    with_action: action: crate::runtime::Open<Action>,
    with_state: state: crate::runtime::Open<State>,
    with_error: error: ::std::boxed::Box<crate::ErrorBody>,
    with_version: version: i64,
});

/// The property `action` of `SmsProvisioningStatus`. Known values: `Unknown`, `Create`, `Update`, `Delete`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    Unknown,
    Create,
    Update,
    Delete,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Create, "Create"),
        (Self::Update, "Update"),
        (Self::Delete, "Delete"),
    ];
}

/// The property `state` of `SmsProvisioningStatus`. Known values: `Running`, `Completed`, `Failed`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum State {
    Running,
    Completed,
    Failed,
}

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Running, "Running"),
        (Self::Completed, "Completed"),
        (Self::Failed, "Failed"),
    ];
}
