// @generated from the schema "CommonAlertBulkUpdateRequest"; changes made here are lost at the next generation

/// The schema `CommonAlertBulkUpdateRequest`.
#[repr(C)]
pub struct CommonAlertBulkUpdateRequest {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `alertIds`: `array of string`, required.
    #[doc(alias = "alertIds")]
    pub alert_ids: ::std::option::Option<::std::vec::Vec<::std::string::String>>,
    /// `muteSnooze`: `MuteSnoozeFields`.
    #[doc(alias = "muteSnooze")]
    pub mute_snooze: ::std::option::Option<::std::boxed::Box<crate::MuteSnoozeFields>>,
    /// `unread`: `UnreadFields`.
    pub unread: ::std::option::Option<::std::boxed::Box<crate::UnreadFields>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(CommonAlertBulkUpdateRequest "CommonAlertBulkUpdateRequest" 4 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        alert_ids: ::std::vec::Vec<::std::string::String> = "alertIds" 1 with_alert_ids,
        mute_snooze: ::std::boxed::Box<crate::MuteSnoozeFields> = "muteSnooze" 0 with_mute_snooze,
        unread: ::std::boxed::Box<crate::UnreadFields> = "unread" 0 with_unread,
    )
});

/// The property `type` of `CommonAlertBulkUpdateRequest`. Known values: `Mute`, `Snooze`, `Unread`.
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
