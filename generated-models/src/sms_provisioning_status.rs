// @generated from the schema "SmsProvisioningStatus"; changes made here are lost at the next generation

/// The schema `SmsProvisioningStatus`.
#[repr(C)]
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

crate::runtime::model!(SmsProvisioningStatus "SmsProvisioningStatus" 4 {
    (
        action: crate::runtime::Open<Action> = "action" 0 with_action,
        state: crate::runtime::Open<State> = "state" 0 with_state,
        error: ::std::boxed::Box<crate::ErrorBody> = "error" 0 with_error,
        version: i64 = "version" 0 with_version,
    )
});

/// The property `action` of `SmsProvisioningStatus`. Known values: `Unknown`, `Create`, `Update`, `Delete`.
#[non_exhaustive]
pub enum Action {
    Unknown,
    Create,
    Update,
    Delete,
}

crate::runtime::known!(Action);

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Create, "Create"),
        (Self::Update, "Update"),
        (Self::Delete, "Delete"),
    ];
}

/// The property `state` of `SmsProvisioningStatus`. Known values: `Running`, `Completed`, `Failed`.
#[non_exhaustive]
pub enum State {
    Running,
    Completed,
    Failed,
}

crate::runtime::known!(State);

impl crate::runtime::Enum for State {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Running, "Running"),
        (Self::Completed, "Completed"),
        (Self::Failed, "Failed"),
    ];
}
