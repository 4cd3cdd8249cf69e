// @generated from the schema "WorkitemsQueueEventsNotificationWrapup"; changes made here are lost at the next generation

/// The schema `WorkitemsQueueEventsNotificationWrapup`.
#[repr(C)]
pub struct WorkitemsQueueEventsNotificationWrapup {
    /// `code`: `string`.
    pub code: ::std::option::Option<::std::string::String>,
    /// `userId`: `string`.
    #[doc(alias = "userId")]
    pub user_id: ::std::option::Option<::std::string::String>,
    /// `op`: `string`.
    pub op: ::std::option::Option<crate::runtime::Open<Op>>,
    /// `action`: `string`.
    pub action: ::std::option::Option<crate::runtime::Open<Action>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(WorkitemsQueueEventsNotificationWrapup "WorkitemsQueueEventsNotificationWrapup" 4 {
    (
        code: ::std::string::String = "code" 0 with_code,
        user_id: ::std::string::String = "userId" 0 with_user_id,
        op: crate::runtime::Open<Op> = "op" 0 with_op,
        action: crate::runtime::Open<Action> = "action" 0 with_action,
    )
});

/// The property `op` of `WorkitemsQueueEventsNotificationWrapup`. Known values: `Unknown`, `Add`, `Remove`.
#[non_exhaustive]
pub enum Op {
    Unknown,
    Add,
    Remove,
}

crate::runtime::known!(Op);

impl crate::runtime::Enum for Op {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Add, "Add"),
        (Self::Remove, "Remove"),
    ];
}

/// The property `action` of `WorkitemsQueueEventsNotificationWrapup`. Known values: `Unknown`, `Add`, `Remove`.
#[non_exhaustive]
pub enum Action {
    Unknown,
    Add,
    Remove,
}

crate::runtime::known!(Action);

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Add, "Add"),
        (Self::Remove, "Remove"),
    ];
}
