// @generated from the schema "CommonAllAlertUpdateRequest"; changes made here are lost at the next generation

/// The schema `CommonAllAlertUpdateRequest`.
pub struct CommonAllAlertUpdateRequest {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `unread`: `UnreadFields`.
    pub unread: ::std::option::Option<::std::boxed::Box<crate::UnreadFields>>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

impl crate::runtime::Model for CommonAllAlertUpdateRequest {
    const EMPTY: Self = Self {
        r#type: ::std::option::Option::None,
        unread: ::std::option::Option::None,
        extra: crate::runtime::Extra::EMPTY,
    };
    const SCHEMA: &'static crate::runtime::Schema = &SCHEMA;
}

static SCHEMA: crate::runtime::Schema = {
    const E: &CommonAllAlertUpdateRequest = &<CommonAllAlertUpdateRequest as crate::runtime::Model>::EMPTY;
    crate::runtime::Schema {
        name: "CommonAllAlertUpdateRequest",
        empty: E,
        extra: &E.extra,
        properties: &[("type", "type", 1), ("unread", "unread", 0)],
        fields: &[&E.r#type, &E.unread],
    }
};

crate::runtime::model!(CommonAllAlertUpdateRequest);

crate::runtime::setters!(CommonAllAlertUpdateRequest {
    with_type: r#type: crate::runtime::Open<Type>,
    with_unread: unread: ::std::boxed::Box<crate::UnreadFields>,
});

/// The property `type` of `CommonAllAlertUpdateRequest`. Known values: `Mute`, `Snooze`, `Unread`.
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
