// @generated from the schema "WorkitemsUserEventsNotificationDelta"; changes made here are lost at the next generation

/// The schema `WorkitemsUserEventsNotificationDelta`.
#[repr(C)]
pub struct WorkitemsUserEventsNotificationDelta {
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

crate::runtime::model!(WorkitemsUserEventsNotificationDelta "WorkitemsUserEventsNotificationDelta" 4 {
    (
        op: crate::runtime::Open<Op> = "op" 0 with_op,
        field: ::std::string::String = "field" 0 with_field,
        old_value: ::std::string::String = "oldValue" 0 with_old_value,
        new_value: ::std::string::String = "newValue" 0 with_new_value,
    )
});

/// The property `op` of `WorkitemsUserEventsNotificationDelta`. Known values: `add`, `remove`, `replace`, `unknown`.
#[non_exhaustive]
pub enum Op {
    Add,
    Remove,
    Replace,
    Unknown,
}

crate::runtime::known!(Op);

impl crate::runtime::Enum for Op {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Add, "add"),
        (Self::Remove, "remove"),
        (Self::Replace, "replace"),
        (Self::Unknown, "unknown"),
    ];
}
