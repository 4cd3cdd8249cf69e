// @generated from the schema "CommonAlertBulkUpdateRequest"; changes made here are lost at the next generation

/// The schema `CommonAlertBulkUpdateRequest`.
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

impl crate::runtime::Model for CommonAlertBulkUpdateRequest {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        alert_ids: ::std::option::Option::None,
        mute_snooze: ::std::option::Option::None,
        unread: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CommonAlertBulkUpdateRequest = &<CommonAlertBulkUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CommonAlertBulkUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[
            ("type", "type", 1),
            ("alertIds", "alert_ids", 1),
            ("muteSnooze", "mute_snooze", 0),
            ("unread", "unread", 0),
        ],
        fields: &[&E.r#type, &E.alert_ids, &E.mute_snooze, &E.unread],
    }
};

crate::runtime::model!(CommonAlertBulkUpdateRequest);

crate::runtime::setters!(CommonAlertBulkUpdateRequest {
    with_type: r#type: crate::runtime::Open<Type>,
    with_alert_ids: alert_ids: ::std::vec::Vec<::std::string::String>,
    with_mute_snooze: mute_snooze: ::std::boxed::Box<crate::MuteSnoozeFields>,
    with_unread: unread: ::std::boxed::Box<crate::UnreadFields>,
});

/// The property `type` of `CommonAlertBulkUpdateRequest`. Known values: `Mute`, `Snooze`, `Unread`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Type {
    Mute,
    Snooze,
    Unread,
}

impl crate::runtime::Enum for Type {
    const VALUES: &'static [(Self, &'static str)] = &[
        (Self::Mute, "Mute"),
        (Self::Snooze, "Snooze"),
        (Self::Unread, "Unread"),
    ];
}
