// @generated from the schema "CommonAllAlertUpdateRequest"; changes made here are lost at the next generation

/// The schema `CommonAllAlertUpdateRequest`.
#[repr(C)]
pub struct CommonAllAlertUpdateRequest {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `unread`: `UnreadFields`.
    pub unread: ::std::option::Option<::std::boxed::Box<crate::UnreadFields>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CommonAllAlertUpdateRequest "CommonAllAlertUpdateRequest" 2 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        unread: ::std::boxed::Box<crate::UnreadFields> = "unread" 0 with_unread,
    )
});

/// The property `type` of `CommonAllAlertUpdateRequest`. Known values: `Mute`, `Snooze`, `Unread`.
#[non_exhaustive]
pub enum Type {
    Mute,
    Snooze,
    Unread,
}

crate::runtime::known!(Type);

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Mute, "Mute"),
        (Self::Snooze, "Snooze"),
        (Self::Unread, "Unread"),
    ];
}
