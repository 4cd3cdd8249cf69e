// @generated from the schema "AlertRequest"; changes made here are lost at the next generation

/// The schema `AlertRequest`.
#[repr(C)]
pub struct AlertRequest {
    /// `type`: `string`, required.
    pub r#type: ::std::option::Option<crate::runtime::Open<Type>>,
    /// `dateStart`: `string (date-time)`.
    #[doc(alias = "dateStart")]
    pub date_start: ::std::option::Option<crate::runtime::DateTime>,
    /// `dateEnd`: `string (date-time)`.
    #[doc(alias = "dateEnd")]
    pub date_end: ::std::option::Option<crate::runtime::DateTime>,
    /// `unread`: `UnreadFields`.
    pub unread: ::std::option::Option<::std::boxed::Box<crate::UnreadFields>>,
    /// `validRequest`: `boolean`.
    #[doc(alias = "validRequest")]
    pub valid_request: ::std::option::Option<bool>,
    /// Properties that the schema does not list.
    pub extra: crate::runtime::Extra,
}

crate::runtime::model!(AlertRequest "AlertRequest" 5 {
    (
        r#type: crate::runtime::Open<Type> = "type" 1 with_type,
        date_start: crate::runtime::DateTime = "dateStart" 0 with_date_start,
        date_end: crate::runtime::DateTime = "dateEnd" 0 with_date_end,
        unread: ::std::boxed::Box<crate::UnreadFields> = "unread" 0 with_unread,
        valid_request: bool = "validRequest" 0 with_valid_request,
    )
});

/// The property `type` of `AlertRequest`. Known values: `Mute`, `Snooze`, `Unread`.
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
