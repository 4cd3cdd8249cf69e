// @generated from the schema "WorkitemsUserEventsNotificationWrapup"; changes made here are lost at the next generation

/// The schema `WorkitemsUserEventsNotificationWrapup`.
pub struct WorkitemsUserEventsNotificationWrapup {
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

impl crate::runtime::Model for WorkitemsUserEventsNotificationWrapup {
    const EMPTY: Self = Self {
        code: ::std::option::Option::None,
        user_id: ::std::option::Option::None,
        op: ::std::option::Option::None,
        action: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemsUserEventsNotificationWrapup = &<WorkitemsUserEventsNotificationWrapup as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemsUserEventsNotificationWrapup",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("code", "code", 0),
            ("userId", "user_id", 0),
            ("op", "op", 0),
            ("action", "action", 0),
        ],
        fields: &[&E.code, &E.user_id, &E.op, &E.action],
    }
};

crate::runtime::model!(WorkitemsUserEventsNotificationWrapup);

crate::runtime::setters!(WorkitemsUserEventsNotificationWrapup {
    with_code: code: ::std::string::String,
    with_user_id: user_id: ::std::string::String,
    with_op: op: crate::runtime::Open<Op>,
    with_action: action: crate::runtime::Open<Action>,
});

/// The property `op` of `WorkitemsUserEventsNotificationWrapup`. Known values: `Unknown`, `Add`, `Remove`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Op {
    Unknown,
    Add,
    Remove,
}

impl crate::runtime::Enum for Op {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Add, "Add"),
        (Self::Remove, "Remove"),
    ];
}

/// The property `action` of `WorkitemsUserEventsNotificationWrapup`. Known values: `Unknown`, `Add`, `Remove`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Action {
    Unknown,
    Add,
    Remove,
}

impl crate::runtime::Enum for Action {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Unknown, "Unknown"),
        (Self::Add, "Add"),
        (Self::Remove, "Remove"),
    ];
}
