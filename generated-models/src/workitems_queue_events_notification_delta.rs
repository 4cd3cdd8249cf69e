// @generated from the schema "WorkitemsQueueEventsNotificationDelta"; changes made here are lost at the next generation

/// The schema `WorkitemsQueueEventsNotificationDelta`.
pub struct WorkitemsQueueEventsNotificationDelta {
    /// `op`: `string`.
    pub op: ::std::option::Option<crate::runtime::Open<Op>>,
    /// `field`: `string`.
    pub field: ::std::option::Option<::std::string::String>,
    /// `oldValue`: `string`.
    #[doc(alias = "oldValue")]
    pub old_value: ::std::option::Option<::std::string::String>,
    /// `newValue`: `string`.
    #[doc(alias = "newValue")]
    pub new_value: ::std::option::Option<::std::string::String>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for WorkitemsQueueEventsNotificationDelta {
    const EMPTY: Self = Self {
        op: ::std::option::Option::None,
        field: ::std::option::Option::None,
        old_value: ::std::option::Option::None,
        new_value: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &WorkitemsQueueEventsNotificationDelta = &<WorkitemsQueueEventsNotificationDelta as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "WorkitemsQueueEventsNotificationDelta",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("op", "op", 0),
            ("field", "field", 0),
            ("oldValue", "old_value", 0),
            ("newValue", "new_value", 0),
        ],
        fields: &[&E.op, &E.field, &E.old_value, &E.new_value],
    }
};

crate::runtime::model!(WorkitemsQueueEventsNotificationDelta);

crate::runtime::setters!(WorkitemsQueueEventsNotificationDelta {
    with_op: op: crate::runtime::Open<Op>,
    with_field: field: ::std::string::String,
    with_old_value: old_value: ::std::string::String,
    with_new_value: new_value: ::std::string::String,
});

/// The property `op` of `WorkitemsQueueEventsNotificationDelta`. Known values: `add`, `remove`, `replace`, `unknown`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Op {
    Add,
    Remove,
    Replace,
    Unknown,
}

impl crate::runtime::Enum for Op {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Add, "add"),
        (Self::Remove, "remove"),
        (Self::Replace, "replace"),
        (Self::Unknown, "unknown"),
    ];
}
